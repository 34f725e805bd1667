import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Editor } from '../browser/editor'
import { layOutBlog } from './blog'
import type { Text } from './texts'
import { typeText, type Pace } from './typing'

/** The numbers of lists that opened in a window and of boxes with “No suggestions.” or “Loading…”. */
export interface Lists {
  opened: number
  boxes: number
}

/** A window that shows the blog, with a post to type into. */
export class TypistWindow {
  private constructor(
    readonly editor: Editor,
    private readonly folder: string,
  ) {}

  /** Opens a window at the URL of an editor, with or without the extension. */
  static async open(url: string, settings: object, hasExtension: boolean): Promise<TypistWindow> {
    const folder = layOutBlog(name)
    writeSettings(folder, settings)
    const editor = await Editor.openAt(`${url}&folder=${encodeURIComponent(folder)}`, folder)
    await editor.openFile(name)
    if (hasExtension) await ready(editor)
    await editor.page.evaluate(countLists)
    return new TypistWindow(editor, folder)
  }

  /** The post's path below the folder. */
  readonly path = `_posts/${name}`

  /** Changes the settings of the window and waits until they apply. */
  async set(settings: object): Promise<void> {
    writeSettings(this.folder, settings)
    await this.editor.page.waitForTimeout(2_000)
  }

  close(): Promise<void> {
    return this.editor.close()
  }

  lists(): Promise<Lists> {
    return this.editor.page.evaluate(() => (globalThis as unknown as { lists: Lists }).lists)
  }

  /** Types a text into an empty post, saves it, and returns the text of the file. */
  async typed(text: Text, pace: Pace): Promise<string> {
    await this.clear()
    await typeText(this.editor.page, text, pace)
    return this.content()
  }

  /** Empties the post. */
  async clear(): Promise<void> {
    await this.editor.press('Escape', 'ControlOrMeta+A', 'Delete')
    await this.save()
  }

  /** Saves the post and returns the text of its file. */
  async content(): Promise<string> {
    await this.save()
    return readFileSync(join(this.folder, this.path), 'utf8')
  }

  /** Saves the post if it has changed; an empty post may be saved already. */
  private async save(): Promise<void> {
    const { page } = this.editor
    await page.waitForTimeout(300) // time for the tab to show unsaved changes
    await this.editor.press('ControlOrMeta+S')
    await page.locator('.tab.active:not(.dirty)').waitFor()
    await page.waitForTimeout(100)
  }
}

const name = '2026-11-23-typed.md'

function writeSettings(folder: string, settings: object): void {
  mkdirSync(join(folder, '.vscode'), { recursive: true })
  writeFileSync(join(folder, '.vscode/settings.json'), JSON.stringify({ 'files.autoSave': 'off', ...settings }))
}

/** Waits until the editor offers a tag of the blog, because the blog has been read by then. */
async function ready(editor: Editor): Promise<void> {
  await editor.toldOfPost()
  await editor.type('---\ntags: [doc')
  await editor.completionsWhenRead((labels) => labels.includes('docker'))
  await editor.press('Escape')
}

/** Runs in the page: counts the lists and the boxes with messages. */
function countLists(): void {
  const lists: Lists = { opened: 0, boxes: 0 }
  Object.assign(globalThis, { lists })
  let [isOpen, isBox] = [false, false]
  const look = () => {
    const widget = document.querySelector('.suggest-widget.visible')
    const isMessage = widget?.classList.contains('message') === true
    if (widget && !isMessage && !isOpen) lists.opened += 1
    if (isMessage && !isBox) lists.boxes += 1
    isOpen = widget !== null && !isMessage
    isBox = isMessage
  }
  new MutationObserver(look).observe(document.body, { subtree: true, attributes: true, attributeFilter: ['class'] })
}
