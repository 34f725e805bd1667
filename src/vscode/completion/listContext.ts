import {
  commands,
  Disposable,
  window,
  workspace,
  type Position,
  type TextDocument,
  type TextDocumentChangeEvent,
  type TextEditorSelectionChangeEvent,
} from 'vscode'
import { LateEnter } from '../../complete/lateEnter'
import type { OpenedBy } from '../../complete/completionsAt'
import { applyRepair } from './applyRepair'
import { ListKeys } from './listKeys'
import { OpenedList, type ListStart } from './openedList'
import { isWordEnd } from './wordEnd'

/** Enter accepts an item only after the list was visible for this time, in milliseconds. */
const visibleTime = 100

/**
 * Sets the context keys that decide what Enter, Up and Down do while a list is open, and records why a list opens for
 * the completion provider. By default Enter breaks the line and the arrow keys move the cursor. For the rules see
 * "Lists and keys" in CONTRIBUTING.
 */
export class ListContext implements Disposable {
  private readonly keys = new ListKeys()
  private readonly list = new OpenedList()
  private readonly subscriptions: Disposable
  private enterTimer: ReturnType<typeof setTimeout> | undefined
  private lastChange = 0
  private readonly lateEnter = new LateEnter()

  constructor() {
    this.subscriptions = Disposable.from(
      workspace.onDidChangeTextDocument((event) => this.changed(event)),
      window.onDidChangeTextEditorSelection((event) => this.moved(event)),
      window.onDidChangeActiveTextEditor(() => this.keys.clear()),
      this.keys.register(),
      commands.registerCommand('jekyll-posts.suggestNext', () => this.list.open(true)),
    )
  }

  dispose(): void {
    clearTimeout(this.enterTimer)
    this.subscriptions.dispose()
  }

  /** Opens the list as the editor does while someone types. */
  open(): void {
    this.list.open()
  }

  /** Why the editor requests a list that no trigger character opened. */
  openingOf(document: TextDocument): OpenedBy {
    return this.keys.get('listIsAsked') ? 'asked' : this.list.openingOf(document)
  }

  /** Records that a list is shown for the text from `start`. With `enterTakes`, Enter soon accepts its first item. */
  shown(document: TextDocument, position: Position, { start, enterTakes }: ListStart): void {
    clearTimeout(this.enterTimer)
    if (!enterTakes) return
    const { version } = document
    this.enterTimer = setTimeout(() => {
      const editor = window.activeTextEditor
      const isSame = editor?.document === document && document.version === version
      if (!isSame || !editor.selection.active.isEqual(position)) return
      this.lateEnter.listShown(start, document.getText().slice(start, document.offsetAt(position)))
      this.keys.set('enterTakes', true)
    }, visibleTime)
  }

  private changed({ document, contentChanges }: TextDocumentChangeEvent): void {
    if (document !== window.activeTextEditor?.document || contentChanges.length === 0) return
    this.lastChange = Date.now()
    const repair = this.lateEnter.correctionFor(contentChanges)
    if (repair) void applyRepair(document, repair)
    this.keys.set('enterTakes', false)
    this.keys.set('itemIsChosen', false)
    if (contentChanges.some(({ text }) => !/^[\p{L}\p{M}\p{N}_-]*$/u.test(text))) this.keys.set('listIsAsked', false)
    const [change] = contentChanges
    if (change)
      this.keys.set(
        'wordIsTyped',
        change.text === '' ? endsInWord(document, change.range.start) : isWordEnd(change.text),
      )
  }

  private moved({ textEditor, selections }: TextEditorSelectionChangeEvent): void {
    if (textEditor !== window.activeTextEditor) return
    const [selection] = selections
    if (selection) this.keys.set('wordIsTyped', endsInWord(textEditor.document, selection.active))
    if (Date.now() - this.lastChange > visibleTime) this.keys.set('enterTakes', false)
  }
}

/** Whether the character before a position is a letter or digit. */
function endsInWord(document: TextDocument, { line, character }: Position): boolean {
  return isWordEnd(document.lineAt(line).text.slice(0, character))
}
