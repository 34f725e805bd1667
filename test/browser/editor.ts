// Uses a VS Code window through Chromium as a person does: with keys and the pointer, and by reading what is visible.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { FrameLocator, Locator, Page } from 'playwright-core'
import { openPage, setting, takePicture } from './chromium'
import { eventually, settled } from './eventually'
import { applyQuickFix } from './quickFix'
import { transferPicture } from './transferPicture'
import { answerQuickInput } from './quickInput'

/** One VS Code window. */
export class Editor {
  private constructor(
    readonly page: Page,
    private readonly workspace: string | undefined,
  ) {}

  /**
   * Opens a window on a fresh copy of a folder; `close` it after the tests. The extension runs in the Node host,
   * as in a remote window, or in the web host, a worker of the browser, as in vscode.dev.
   */
  static async open(folder = 'test/fixtures/workspace', host: 'node' | 'web' = 'node'): Promise<Editor> {
    const workspace = mkdtempSync(join(tmpdir(), 'jekyll-posts-workspace-'))
    cpSync(folder, workspace, { recursive: true })
    if (host === 'web') writeSetting(workspace, { 'remote.extensionKind': { 'jekyll-posts.jekyll-posts': ['web'] } })
    return Editor.openAt(`${setting('EDITOR_ADDRESS')}&folder=${encodeURIComponent(workspace)}`, workspace)
  }

  /** Opens a window at a URL that names a folder. `workspace` is a folder to remove when the window closes. */
  static async openAt(url: string, workspace?: string): Promise<Editor> {
    const editor = new Editor(await openPage(url), workspace)
    await editor.page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: 90_000 })
    await editor.closeChat()
    return editor
  }

  async close(): Promise<void> {
    await this.page.context().close()
    if (this.workspace) rmSync(this.workspace, { recursive: true, force: true, maxRetries: 5 })
  }

  /** Writes a file of the workspace, as another program would. */
  write(path: string, text: string): void {
    const file = join(this.workspace!, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }

  /** Waits until a file exists in the workspace. The editor writes an image after the text that refers to it. */
  async expectFile(path: string): Promise<void> {
    const file = join(this.workspace!, path)
    await eventually(
      () => Promise.resolve(existsSync(file)),
      (isThere) => isThere,
      () => `There is no ${path}.`,
    )
  }

  /** Opens a file of the workspace by its name, as Ctrl+P does, and puts the cursor at its beginning. */
  async openFile(name: string): Promise<void> {
    await answerQuickInput(
      this.page,
      'ControlOrMeta+P',
      name,
      `.quick-input-list .monaco-list-row[aria-label*="${name}"]`,
    )
    await this.textArea(name).locator('.view-line').first().waitFor()
    await this.goTo(1)
  }

  /** Waits until the extension shows in the status bar what Jekyll does with the post in the editor. */
  async toldOfPost(): Promise<void> {
    await this.statusItem.filter({ hasNotText: 'Reading the blog' }).waitFor()
  }

  /** The extension's item in the status bar. */
  get statusItem(): Locator {
    return this.page.locator('.statusbar-item[id$="jekyll-posts.outcome"]')
  }

  /** Runs a command by its title, as F1 does. */
  async run(title: string): Promise<void> {
    await answerQuickInput(this.page, 'F1', `>${title}`, `.quick-input-list .monaco-list-row[aria-label*="${title}"]`)
  }

  /** Closes all editors and waits until they are closed. A file that opens before that would be closed too. */
  async closeEditors(): Promise<void> {
    await this.run('View: Close All Editors')
    await eventually(
      () => this.page.locator('.editor-group-container .tab').count(),
      (count) => count === 0,
      (count) => `${count} editors are still open.`,
    )
  }

  /** Presses keys one after the other. Each is given by its name, such as `Control+Home`. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key)
  }

  /** Types text key by key into the focused element. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text, { delay: 30 })
  }

  /**
   * Composes text as an input method does. Each step is the text that is underlined then, and the last step is the
   * result.
   */
  async compose(...steps: string[]): Promise<void> {
    const session = await this.page.context().newCDPSession(this.page)
    for (const text of steps)
      await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
    await session.send('Input.insertText', { text: steps.at(-1) ?? '' })
    await session.detach()
  }

  /** Pastes or drops a small image with this name at the cursor, by sending the browser’s events. */
  async transfer(how: 'paste' | 'drop', name: string): Promise<void> {
    await this.page.evaluate(transferPicture, { how, name })
  }

  /** Puts the cursor on a line and column, both counted from 1. */
  async goTo(line: number, column = 1): Promise<void> {
    await answerQuickInput(this.page, 'Control+G', `:${line}:${column}`)
  }

  /** Waits until the visible completion list has the expected labels, and returns them. It does not open the list. */
  completions(expected: (labels: string[]) => boolean = (labels) => labels.length > 0): Promise<string[]> {
    return eventually(
      () => this.page.locator('.suggest-widget.visible .monaco-list-row .label-name').allInnerTexts(),
      expected,
      (labels) => `The completions are not as expected: ${labels.join(', ') || 'none'}`,
    )
  }

  /**
   * Opens the completion list repeatedly until it has the expected labels, because the blog is read in the background.
   */
  completionsWhenRead(expected: (labels: string[]) => boolean): Promise<string[]> {
    const ask = async () => {
      await this.press('Escape', 'Control+Space')
      await this.page.waitForTimeout(500)
      return this.page.locator('.suggest-widget.visible .monaco-list-row .label-name').allInnerTexts()
    }
    return eventually(ask, expected, () => 'The completions never come.')
  }

  /** Accepts the completion with this label in the visible list. */
  async complete(label: string): Promise<void> {
    const row = this.page.locator('.suggest-widget.visible .monaco-list-row').filter({
      has: this.page.locator('.label-name').getByText(label, { exact: true }),
    })
    await row.click()
  }

  /** The squiggles of a severity in the visible editor. */
  squiggles(severity: 'error' | 'warning' | 'info'): Locator {
    return this.page.locator(`.monaco-editor .squiggly-${severity}`)
  }

  /** Opens the Problems view, waits until it has the expected messages, and returns them. The cursor does not move. */
  async problems(expected: (messages: string[]) => boolean): Promise<string[]> {
    await this.press('ControlOrMeta+Shift+M')
    const messages = await eventually(
      () => this.page.locator('.markers-panel .monaco-list-row .marker-message-line').allInnerTexts(),
      expected,
      (found) => `The problems are not as expected: ${found.join(' | ') || 'none'}`,
    )
    await this.press('ControlOrMeta+Shift+M', 'ControlOrMeta+1')
    return messages
  }

  /** Opens the quick fixes at the cursor and applies the one with this title. */
  async quickFix(title: string): Promise<void> {
    await applyQuickFix(this.page, title)
  }

  /**
   * Saves the active file and waits until the file on the disk contains `text`. The text in the editor cannot be
   * checked, because the page contains only the visible lines.
   */
  async expectSaved(path: string, text: string): Promise<void> {
    if (!this.workspace) throw new Error('This window has no folder of its own.')
    const file = join(this.workspace, path)
    const save = async () => {
      await this.press('ControlOrMeta+S')
      return readFileSync(file, 'utf8')
    }
    await eventually(
      save,
      (saved) => saved.includes(text),
      (saved) => `${path} does not have ${JSON.stringify(text)} in it:\n${saved}`,
    )
  }

  /** Opens the built-in preview of the active Markdown file and returns its body. */
  async openPreview(): Promise<Locator> {
    return this.shown(['ControlOrMeta+Shift+V'])
  }

  /** Opens the built-in preview beside the active Markdown file, which keeps the focus. */
  async openPreviewBeside(): Promise<Locator> {
    const body = await this.shown(['ControlOrMeta+K', 'V'])
    await this.press('ControlOrMeta+1')
    return body
  }

  /** Waits until the status bar shows that the cursor is on a line, counted from 1. */
  async expectLine(line: number): Promise<void> {
    const told = this.page.locator('.statusbar-item', { hasText: /^Ln \d+, Col \d+/ })
    await eventually(
      () => told.innerText({ timeout: 30_000 }),
      (text) => text.startsWith(`Ln ${line}, `),
      (text) => `The cursor is at ${text}, not on line ${line}.`,
    )
  }

  /** Locates the preview's document inside its nested frames. */
  preview(): FrameLocator {
    return this.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame')
  }

  /** Switches to the dark or the light theme. */
  async useTheme(theme: 'dark' | 'light'): Promise<void> {
    const isOn = this.page.locator(`.monaco-workbench.vs${theme === 'dark' ? '-dark' : ''}`)
    if ((await isOn.count()) === 0) await this.run('Preferences: Toggle between Light/Dark Themes')
    await isOn.waitFor()
  }

  /** Switches to a high-contrast theme until the window closes. */
  async useHighContrast(theme: 'dark' | 'light'): Promise<void> {
    const name = theme === 'dark' ? 'Default High Contrast' : 'Default High Contrast Light'
    this.write('.vscode/settings.json', JSON.stringify({ 'workbench.colorTheme': name }))
    await this.page.locator(`.monaco-workbench.${theme === 'dark' ? 'hc-black' : 'hc-light'}`).waitFor()
  }

  /**
   * Double-clicks an element of the preview until its source opens, because a new preview ignores clicks for a moment.
   */
  async doubleClickInPreview(target: Locator): Promise<void> {
    const lines = this.page.locator('.monaco-editor .view-line').first()
    for (let attempt = 0; attempt < 10 && !(await lines.isVisible()); attempt += 1) {
      await target.dblclick({ position: { x: 20, y: 10 } })
      await lines.waitFor({ timeout: 3_000 }).catch(() => undefined) // the loop clicks again
    }
  }

  /** Saves a screenshot of the window as out/screenshots/NAME.png. */
  async screenshot(name: string): Promise<void> {
    await takePicture(this.page, name)
  }

  /** Opens a preview by keys. It presses them again if a busy window has missed them. */
  private async shown(keys: string[]): Promise<Locator> {
    const body = this.preview().locator('.markdown-body')
    await settled(async () => {
      await this.press(...keys)
      await body.waitFor({ timeout: 10_000 })
    })
    return body
  }

  /** Closes the chat that newer versions open beside the editor, because it makes the editor narrower. */
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
}

/** Adds settings to the settings.json of a workspace. */
function writeSetting(workspace: string, setting: object): void {
  const file = join(workspace, '.vscode/settings.json')
  const present: object = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify({ ...present, ...setting }))
}
