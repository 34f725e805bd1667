import type { Page } from 'playwright-core'
import { eventually } from './eventually'

/**
 * Opens the quick input by a key and answers. A key is lost while a preview loads, so it is pressed until it works.
 * @param row the row of the list that is meant; it is waited for, since Enter takes whatever is first
 */
export async function answerQuickInput(page: Page, key: string, text: string, row?: string): Promise<void> {
  const input = page.locator('.quick-input-widget .quick-input-box input')
  await eventually(
    async () => {
      await page.keyboard.press(key)
      await input.waitFor({ timeout: 2000 }).catch(() => undefined) // pressed again if need be
      return input.isVisible()
    },
    (isOpen) => isOpen,
    () => `${key} opens nothing.`,
  )
  await input.fill(text)
  if (row) await page.locator(row).first().click()
  else await page.keyboard.press('Enter')
  await input.waitFor({ state: 'hidden' })
}
