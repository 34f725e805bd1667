import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Editor } from '../browser/editor'
import { eventually } from '../browser/eventually'
import { layOutBlog } from './blog'
import type { Text } from './texts'
import { typeText, type Pace } from './typing'

/** Lists that opened in a window, and boxes that say “No suggestions.” or “Loading…”. */
export interface Lists {
  opened: number
  boxes: number
}

/** A window on the blog, with a new post for each text. */
export class TypistWindow {
  private next = 0

  private constructor(
    private readonly editor: Editor,
    private readonly folder: string,
  ) {}

  /**
   * @param address of an editor, with or without the extension
   * @param count how many posts there are to type
   */
  static async open(address: string, count: number, settings: object, hasExtension: boolean): Promise<TypistWindow> {
    const folder = layOutBlog(Array.from({ length: count }, (_, index) => nameOf(index)))
    mkdirSync(join(folder, '.vscode'))
    writeFileSync(join(folder, '.vscode/settings.json'), JSON.stringify(settings))
    const editor = await Editor.openAt(`${address}&folder=${encodeURIComponent(folder)}`, folder)
    await editor.openFile(nameOf(0))
    if (hasExtension) await ready(editor)
    await editor.page.evaluate(countLists)
    return new TypistWindow(editor, folder)
  }

  close(): Promise<void> {
    return this.editor.close()
  }

  lists(): Promise<Lists> {
    return this.editor.page.evaluate(() => (globalThis as unknown as { lists: Lists }).lists)
  }

  /** Types a text into a new post and saves it; gives what the file then holds. */
  async typed(text: Text, pace: Pace): Promise<string> {
    const { editor } = this
    const name = nameOf(this.next++)
    await editor.openFile(name)
    await typeText(editor.page, text, pace)
    await editor.page.waitForTimeout(300)
    await editor.press('ControlOrMeta+S')
    await editor.page.locator('.tab.active:not(.dirty)').waitFor()
    return readFileSync(join(this.folder, '_posts', name), 'utf8')
  }
}

function nameOf(index: number): string {
  return `2026-11-23-typed-${String(index).padStart(3, '0')}.md`
}

/** Once the blog has been read, a tag of it is offered. */
async function ready(editor: Editor): Promise<void> {
  await editor.toldOfPost()
  await editor.type('---\ntags: [doc')
  await editor.completionsWhenRead((labels) => labels.includes('docker'))
  await editor.press('Escape', 'ControlOrMeta+A', 'Delete', 'ControlOrMeta+S')
  await eventually(
    () => editor.page.locator('.tab.active.dirty').count(),
    (count) => count === 0,
    () => 'The post is not saved.',
  )
}

/** Runs in the page. */
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
