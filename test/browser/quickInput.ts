import type { Page } from 'playwright-core'
import { eventually } from './eventually'

/**
 * Opens the quick input by a key, enters the text and accepts it. A preview that loads may lose the key, so the key is
 * pressed until the input opens.
 * @param row the row to choose; this waits for it, since Enter takes the first row
 */
export async function answerQuickInput(page: Page, key: string, text: string, row?: string): Promise<void> {
  const input = page.locator('.quick-input-widget .quick-input-box input')
  await eventually(
    async () => {
      await page.keyboard.press(key)
      await input.waitFor({ timeout: 2000 }).catch(() => undefined) // the key is pressed again if necessary
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

/** Repeats the search until the row appears, then clicks the row. A new file is found only after a moment. */
async function clickRow(page: Page, text: string, row: string): Promise<void> {
  const input = page.locator('.quick-input-widget .quick-input-box input')
  const found = page.locator(row).first()
  await eventually(
    async () => {
      await input.fill('')
      await input.fill(text)
      await found.waitFor({ timeout: 5000 }).catch(() => undefined) // the search is repeated
      return found.isVisible()
    },
    (isFound) => isFound,
    () => `Nothing is found by ${text}.`,
  )
  await found.click()
}
