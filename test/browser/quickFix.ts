import type { Locator, Page } from 'playwright-core'
import { eventually } from './eventually'

/** Applies the quick fix with this title by keys, because older versions ignore the pointer in the list. */
export async function applyQuickFix(page: Page, title: string): Promise<void> {
  const fix = page.locator('.action-widget .monaco-list-row.action').filter({ hasText: title })
  await eventually(
    () => focus(page, fix),
    (hasFocus) => hasFocus,
    () => `There is no quick fix ${title}.`,
  )
  await page.keyboard.press('Enter')
  await fix.waitFor({ state: 'hidden' })
}

/**
 * Moves to the next item of the list and returns whether the fix has the focus. New problems, which may appear after
 * each key, close the list; this then opens it again.
 */
async function focus(page: Page, fix: Locator): Promise<boolean> {
  if (!(await fix.isVisible())) {
    await page.keyboard.press('Escape')
    await page.keyboard.press('ControlOrMeta+.')
    await fix.waitFor({ timeout: 3000 }).catch(() => undefined) // the next call looks again
    return false
  }
  if (await fix.and(page.locator('.focused')).isVisible()) return true
  await page.keyboard.press('ArrowDown')
  return false
}
