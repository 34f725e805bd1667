// Works a VS Code window through Chromium the way a person does: keys, pointer, eyes.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  chromium,
  type Browser,
  type BrowserContext,
  type FrameLocator,
  type Locator,
  type Page,
} from 'playwright-core'

let browser: Browser | undefined
const open = new Set<Editor>()

afterEach('takes a picture of what failed', async function () {
  const { currentTest } = this
  if (currentTest?.state !== 'failed') return
  const name = `failed-${currentTest.fullTitle().replace(/[^\p{L}\p{N}]+/gu, '-')}`
  for (const editor of open) await editor.screenshot(name)
})

after(async () => {
  await browser?.close()
})

/** One VS Code window. */
export class Editor {
  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
    private readonly workspace: string | undefined,
  ) {}

  /** Opens a window on a fresh copy of test/fixtures/workspace; `close` it when the tests are over. */
  static async open(): Promise<Editor> {
    const workspace = mkdtempSync(join(tmpdir(), 'jekyll-posts-workspace-'))
    cpSync('test/fixtures/workspace', workspace, { recursive: true })
    return Editor.openAt(`${setting('EDITOR_ADDRESS')}&folder=${encodeURIComponent(workspace)}`, workspace)
  }

  /** Opens a window at an address, which names a folder; a `workspace` that is given goes when the window closes. */
  static async openAt(address: string, workspace?: string): Promise<Editor> {
    browser ??= await chromium.launch(JSON.parse(setting('CHROMIUM')))
    const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, locale: 'en-US' })
    const editor = new Editor(await context.newPage(), context, workspace)
    open.add(editor)
    await editor.page.goto(address)
    await editor.page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: 90_000 })
    await editor.closeChat()
    return editor
  }

  async close(): Promise<void> {
    open.delete(this)
    await this.context.close()
    if (this.workspace) rmSync(this.workspace, { recursive: true, force: true, maxRetries: 5 })
  }

  /** Opens a file of the workspace by its name, as Ctrl+P does, and puts the cursor at its beginning. */
  async openFile(name: string): Promise<void> {
    await this.summon('ControlOrMeta+P')
    await this.answer(name, `.quick-input-list .monaco-list-row[aria-label*="${name}"]`)
    await this.textArea(name).locator('.view-line').first().waitFor()
    await this.goTo(1)
  }

  /** Runs a command by its title, as F1 does. */
  async run(title: string): Promise<void> {
    await this.summon('F1')
    await this.answer(`>${title}`, `.quick-input-list .monaco-list-row[aria-label*="${title}"]`)
  }

  /** Presses keys by their names: `Control+Home`, then `End`. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key)
  }

  /** Types text key by key into what has the focus. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text, { delay: 30 })
  }

  /** Composes text as an input method does: each step is what is shown underlined, the last one is what comes in. */
  async compose(...steps: string[]): Promise<void> {
    const session = await this.context.newCDPSession(this.page)
    for (const text of steps)
      await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
    await session.send('Input.insertText', { text: steps.at(-1) ?? '' })
    await session.detach()
  }

  /** Puts the cursor on a line, counted from 1, at a column, counted from 1. */
  async goTo(line: number, column = 1): Promise<void> {
    await this.summon('Control+G')
    await this.answer(`:${line}:${column}`)
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' })
  }

  /** The labels of the completion list, which has to come by itself or by Ctrl+Space, once they are as they should be. */
  async completions(expected: (labels: string[]) => boolean = (labels) => labels.length > 0): Promise<string[]> {
    const limit = Date.now() + 15_000
    for (;;) {
      const labels = await this.page.locator('.suggest-widget.visible .monaco-list-row .label-name').allInnerTexts()
      if (expected(labels)) return labels
      if (Date.now() > limit) throw new Error(`The completions are not as expected: ${labels.join(', ') || 'none'}`)
      await this.page.waitForTimeout(100)
    }
  }

  /** Takes the completion with a label from the list that is on the screen. */
  async complete(label: string): Promise<void> {
    const row = this.page.locator('.suggest-widget.visible .monaco-list-row').filter({
      has: this.page.locator('.label-name').getByText(label, { exact: true }),
    })
    await row.click()
  }

  /** The wavy lines under problems of a severity in the editor that is on the screen. */
  squiggles(severity: 'error' | 'warning' | 'info'): Locator {
    return this.page.locator(`.monaco-editor .squiggly-${severity}`)
  }

  /** The messages in the Problems view once there are `count` of them; the cursor stays where it is. */
  async problems(count: number): Promise<string[]> {
    await this.press('ControlOrMeta+Shift+M')
    const rows = this.page.locator('.markers-panel .monaco-list-row .marker-message-line')
    for (const limit = Date.now() + 15_000; (await rows.count()) !== count && Date.now() < limit;)
      await this.page.waitForTimeout(100)
    const messages = await rows.allInnerTexts()
    if (messages.length !== count) throw new Error(`Not ${count} problems: ${messages.join(' | ') || 'none'}`)
    await this.press('ControlOrMeta+Shift+M', 'ControlOrMeta+1')
    return messages
  }

  /** Opens the quick fixes at the cursor and applies the one with a title. */
  async quickFix(title: string): Promise<void> {
    await this.press('ControlOrMeta+.')
    const action = this.page.locator('.action-widget .monaco-list-row.action').filter({ hasText: title })
    await action.click()
    await action.waitFor({ state: 'hidden' })
  }

  /** Saves the active file and waits until it has a text in it on the disk: the editor shows only the lines in view. */
  async expectSaved(path: string, text: string): Promise<void> {
    if (!this.workspace) throw new Error('This window has no folder of its own.')
    const limit = Date.now() + 15_000
    for (;;) {
      await this.press('ControlOrMeta+S')
      const saved = readFileSync(join(this.workspace, path), 'utf8')
      if (saved.includes(text)) return
      if (Date.now() > limit) throw new Error(`${path} does not have ${JSON.stringify(text)} in it:\n${saved}`)
      await this.page.waitForTimeout(250)
    }
  }

  /** Opens the built-in preview of the active Markdown file; what it shows is in the result. */
  async openPreview(): Promise<Locator> {
    await this.press('ControlOrMeta+Shift+V')
    const body = this.preview().locator('.markdown-body')
    await body.waitFor()
    return body
  }

  /** Opens the built-in preview beside the active Markdown file, which keeps the focus. */
  async openPreviewBeside(): Promise<Locator> {
    await this.press('ControlOrMeta+K', 'V')
    const body = this.preview().locator('.markdown-body')
    await body.waitFor()
    await this.press('ControlOrMeta+1')
    return body
  }

  /** The cursor's line, counted from 1, as the status bar has it. */
  async line(): Promise<number> {
    const position = this.page.locator('.statusbar-item', { hasText: /^Ln \d+, Col \d+/ })
    return Number(/Ln (\d+)/.exec(await position.innerText())?.[1])
  }

  /** The preview's document, in its nested frames. */
  preview(): FrameLocator {
    return this.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame')
  }

  /** Changes to the dark or the light theme. */
  async useTheme(theme: 'dark' | 'light'): Promise<void> {
    const isOn = this.page.locator(`.monaco-workbench.vs${theme === 'dark' ? '-dark' : ''}`)
    if ((await isOn.count()) === 0) await this.run('Preferences: Toggle between Light/Dark Themes')
    await isOn.waitFor()
  }

  /** Takes a picture of the window to look at: out/screenshots/NAME.png. */
  async screenshot(name: string): Promise<void> {
    mkdirSync('out/screenshots', { recursive: true })
    await this.page.screenshot({ path: `out/screenshots/${name}.png` })
  }

  /** Newer versions open with a chat beside the editor, which takes the room that the tests look at. */
  private async closeChat(): Promise<void> {
    const chat = this.page.locator('.part.auxiliarybar')
    if (await chat.isVisible()) await this.press('ControlOrMeta+Alt+B')
    await chat.waitFor({ state: 'hidden' })
  }

  private textArea(name: string): Locator {
    return this.page.locator(
      `.monaco-editor[data-uri*="${encodeURIComponent(name)}"], .monaco-editor[data-uri*="${name}"]`,
    )
  }

  /** Presses a key until the quick input is there: a window that is busy moving its focus loses keys. */
  private async summon(key: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget .quick-input-box input')
    for (let attempt = 0; attempt < 10 && !(await input.isVisible()); attempt += 1) {
      await this.press(key)
      await input.waitFor({ timeout: 3_000 }).catch(() => undefined) // the next attempt, or what waits for it, will tell
    }
  }

  /** Types into the quick input; waits for the row that is meant, since Enter takes whatever is first. */
  private async answer(text: string, row?: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget .quick-input-box input')
    await input.waitFor()
    await input.fill(text)
    if (row) await this.page.locator(row).first().click()
    else await this.press('Enter')
  }
}

function setting(name: string): string {
  const value = process.env[name]
  if (value === undefined) throw new Error(`${name} is not set: start the browser tests by \`npm run browser\`.`)
  return value
}
