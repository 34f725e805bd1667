import { readdirSync, readFileSync } from 'node:fs'
import { expect } from 'chai'
import type { Page } from 'playwright-core'
import { setting } from '../browser/chromium'
import { typeText, unevenly } from './typing'
import { TypistWindow } from './window'

const folder = 'test/fixtures/typing'

/** A time in milliseconds for which errors or warnings were visible, and the cursor's position at its end. */
interface Seen {
  readonly line: string
  readonly time: number
}

/**
 * Settings with which the editor neither closes pairs nor indents, because the typed posts contain all of that already.
 */
const settings = {
  'editor.autoClosingBrackets': 'never',
  'editor.autoClosingQuotes': 'never',
  'editor.autoIndent': 'none',
}

/** Types healthy posts into a window and checks how long it shows problems. */
describe('a healthy post that is typed in a window', () => {
  let window: TypistWindow

  before(async () => {
    window = await TypistWindow.open(setting('EDITOR_ADDRESS'), settings, true)
    await window.editor.page.evaluate(watchSquiggles)
  })

  after(async () => {
    await window.close()
  })

  for (const name of readdirSync(folder))
    it(`${name} shows no error and no warning for longer than the pause`, async () => {
      await window.clear()
      const { page } = window.editor
      await page.evaluate(() => (globalThis as unknown as Watch).seen.splice(0))
      const text = readFileSync(`${folder}/${name}`, 'utf8')
      await typeText(page, { name, text, isComposed: /[가-힣]/.test(text) }, unevenly())
      expect(await window.content()).to.equal(text)
      const seen = await squiggles(page)
      expect(seen.filter(({ time }) => time > 1_000)).to.deep.equal([])
    })

  it('shows a problem after the pause', async () => {
    await window.clear()
    await typeText(window.editor.page, { name: '', text: '---\ndate: 2026-13-01', isComposed: false }, unevenly())
    await window.editor.squiggles('error').first().waitFor()
  })
})

interface Watch {
  readonly seen: Seen[]
}

async function squiggles(page: Page): Promise<Seen[]> {
  await page.waitForTimeout(500)
  return page.evaluate(() => (globalThis as unknown as Watch).seen.slice())
}

/** Runs in the page: records each time from the first squiggle until no squiggle is left. */
function watchSquiggles(): void {
  const seen: Seen[] = []
  Object.assign(globalThis, { seen })
  let since: number | undefined
  const look = () => {
    const isThere = document.querySelector('.monaco-editor .squiggly-error, .monaco-editor .squiggly-warning') !== null
    if (isThere) since ??= performance.now()
    if (isThere || since === undefined) return
    const line = document.querySelector('.statusbar-item[id="status.editor.selection"]')?.textContent ?? ''
    seen.push({ line, time: performance.now() - since })
    since = undefined
  }
  new MutationObserver(look).observe(document.body, { subtree: true, childList: true, attributes: true })
}
