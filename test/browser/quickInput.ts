import type { Page } from 'playwright-core'
import { eventually } from './eventually'

/**
 * Opens the quick input by a key and answers. A key is lost while a preview loads, so it is pressed until it works.
 * @param row the row to choose; this waits for it, since Enter takes the first row
 */
export async function answerQuickInput(page: Page, key: string, text: string, row?: string): Promise<void> {
  const input = page.locator('.quick-input-widget .quick-input-box input')
  await eventually(
    async () => {
      await page.keyboard.press(key)
      await input.waitFor({ timeout: 2000 }).catch(() => undefined) // pressed again if necessary
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

/** Searches until the row appears: a new file is found a moment later. */
async function clickRow(page: Page, text: string, row: string): Promise<void> {
  const input = page.locator('.quick-input-widget .quick-input-box input')
  const found = page.locator(row).first()
  await eventually(
    async () => {
      await input.fill('')
      await input.fill(text)
      await found.waitFor({ timeout: 5000 }).catch(() => undefined) // searches again
      return found.isVisible()
    },
    (isFound) => isFound,
    () => `Nothing is found by ${text}.`,
  )
  await found.click()
}
