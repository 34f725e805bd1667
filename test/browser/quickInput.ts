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
  if (row) await clickRow(page, text, row)
  else {
    await input.fill(text)
    await page.keyboard.press('Enter')
  }
  await input.waitFor({ state: 'hidden' })
}

/** Searches until the row is there: a file that was just written is found a moment later. */
async function clickRow(page: Page, text: string, row: string): Promise<void> {
  const input = page.locator('.quick-input-widget .quick-input-box input')
  const found = page.locator(row).first()
  await eventually(
    async () => {
      await input.fill('')
      await input.fill(text)
      await found.waitFor({ timeout: 5000 }).catch(() => undefined) // searched for again
      return found.isVisible()
    },
    (isFound) => isFound,
    () => `Nothing is found by ${text}.`,
  )
  await found.click()
}
