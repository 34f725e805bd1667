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

/** In milliseconds: an author who lets Enter take an item has seen the list for as long. */
const settled = 100

/**
 * Tells the editor's key bindings what Enter, Up and Down do while a list is open, and the completion provider why one
 * opens. Unless this says otherwise, Enter breaks the line and the arrow keys move the cursor: "Lists and keys" in
 * CONTRIBUTING has the rules.
 */
export class ListContext implements Disposable {
  private readonly keys = new ListKeys()
  private readonly list = new OpenedList()
  private readonly subscriptions: Disposable
  private settling: ReturnType<typeof setTimeout> | undefined
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
    clearTimeout(this.settling)
    this.subscriptions.dispose()
  }

  /** Opens the list as the editor does while someone types. */
  open(): void {
    this.list.open()
  }

  /** How the list was opened, if no trigger character opened it. */
  openingOf(document: TextDocument): OpenedBy {
    return this.keys.get('listIsAsked') ? 'asked' : this.list.openingOf(document)
  }

  /** A list is shown for what is typed from `start` on; in a moment, Enter takes its first item if that is `enterTakes`. */
  shown(document: TextDocument, position: Position, { start, enterTakes }: ListStart): void {
    clearTimeout(this.settling)
    if (!enterTakes) return
    const { version } = document
    this.settling = setTimeout(() => {
      const editor = window.activeTextEditor
      const isSame = editor?.document === document && document.version === version
      if (!isSame || !editor.selection.active.isEqual(position)) return
      this.lateEnter.listShown(start, document.getText().slice(start, document.offsetAt(position)))
      this.keys.set('enterTakes', true)
    }, settled)
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
    if (Date.now() - this.lastChange > settled) this.keys.set('enterTakes', false)
  }
}

/** Whether a letter or digit stands before a position. */
function endsInWord(document: TextDocument, { line, character }: Position): boolean {
  return isWordEnd(document.lineAt(line).text.slice(0, character))
}
