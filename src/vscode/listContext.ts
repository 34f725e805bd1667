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
import { LateEnter } from '../complete/lateEnter'
import type { Opening } from '../complete/offer'
import { applyRepair } from './applyRepair'

/** In milliseconds: an author who lets Enter take an item has seen the list for as long. */
const settled = 100

/** In milliseconds: within it the editor asks for a list that was opened, however busy it is. */
const moment = 500

const prefix = 'jekyllPosts.'
/** The context keys of the bindings in package.json. The bindings set the first two, since a key must not wait for this. */
type Key = 'listIsAsked' | 'itemIsChosen' | 'wordIsTyped' | 'enterTakes'

interface Shown {
  /** The offset where what is typed begins. */
  readonly start: number
  readonly enterTakes: boolean
}

interface Opened {
  readonly document: TextDocument
  readonly version: number
  readonly time: number
  readonly leads: boolean
}

/**
 * Tells the editor's key bindings what Enter, Up and Down do while a list is open, and the completion provider why one
 * opens. Unless this says otherwise, Enter breaks the line and the arrow keys move the cursor: "Lists and keys" in
 * CONTRIBUTING has the rules.
 */
export class ListContext implements Disposable {
  private readonly values = new Map<Key, boolean>()
  private readonly subscriptions: Disposable
  private settling: ReturnType<typeof setTimeout> | undefined
  /** The document in which a list was opened last, in which state and when, and whether to lead on from an item. */
  private opened: Opened | undefined
  private lastChange = 0
  private readonly lateEnter = new LateEnter()

  constructor() {
    this.subscriptions = Disposable.from(
      workspace.onDidChangeTextDocument((event) => this.changed(event)),
      window.onDidChangeTextEditorSelection((event) => this.moved(event)),
      window.onDidChangeActiveTextEditor(() => this.forget()),
      commands.registerCommand('jekyll-posts.listIsAsked', () => this.values.set('listIsAsked', true)),
      commands.registerCommand('jekyll-posts.itemIsChosen', () => this.values.set('itemIsChosen', true)),
      commands.registerCommand('jekyll-posts.suggestNext', () => this.open(true)),
    )
  }

  dispose(): void {
    clearTimeout(this.settling)
    this.subscriptions.dispose()
  }

  /** Opens the list as the editor does while someone types: without a box that says that there is nothing. */
  open(leads = false): void {
    const document = window.activeTextEditor?.document
    if (!document) return
    this.opened = { document, version: document.version, time: Date.now(), leads }
    void commands.executeCommand('editor.action.triggerSuggest', { auto: true })
  }

  /** Why the editor asks for a list that no character opened. */
  openingOf(document: TextDocument): Opening {
    if (this.values.get('listIsAsked')) return 'asked'
    const { opened } = this
    if (opened?.document !== document) return 'asked'
    if (opened.version === document.version) return opened.leads ? 'asked' : 'typed'
    return Date.now() - opened.time < moment ? 'typed' : 'asked' // more was typed before the editor asked
  }

  /** A list is shown for what is typed from `start` on; in a moment, Enter takes its first item if that is `enterTakes`. */
  shown(document: TextDocument, position: Position, { start, enterTakes }: Shown): void {
    clearTimeout(this.settling)
    if (!enterTakes) return
    const { version } = document
    this.settling = setTimeout(() => {
      const editor = window.activeTextEditor
      const isSame = editor?.document === document && document.version === version
      if (!isSame || !editor.selection.active.isEqual(position)) return
      this.lateEnter.shown(start, document.getText().slice(start, document.offsetAt(position)))
      this.set('enterTakes', true)
    }, settled)
  }

  private changed({ document, contentChanges }: TextDocumentChangeEvent): void {
    if (document !== window.activeTextEditor?.document || contentChanges.length === 0) return
    this.lastChange = Date.now()
    const repair = this.lateEnter.changed(contentChanges)
    if (repair) void applyRepair(document, repair)
    this.set('enterTakes', false)
    this.set('itemIsChosen', false)
    if (contentChanges.some(({ text }) => !/^[\p{L}\p{M}\p{N}_-]*$/u.test(text))) this.set('listIsAsked', false)
    const { range, text } = contentChanges[0]!
    this.set('wordIsTyped', endsInWord(text === '' ? before(document, range.start) : text))
  }

  private moved({ textEditor, selections }: TextEditorSelectionChangeEvent): void {
    if (textEditor !== window.activeTextEditor) return
    const [{ active }] = selections as [(typeof selections)[0]]
    this.set('wordIsTyped', endsInWord(before(textEditor.document, active)))
    if (Date.now() - this.lastChange > settled) this.set('enterTakes', false)
  }

  private forget(): void {
    for (const key of ['listIsAsked', 'itemIsChosen', 'wordIsTyped', 'enterTakes'] as const) this.set(key, false)
  }

  private set(key: Key, value: boolean): void {
    if ((this.values.get(key) ?? false) === value) return
    this.values.set(key, value)
    void commands.executeCommand('setContext', prefix + key, value)
  }
}

function before(document: TextDocument, { line, character }: Position): string {
  return document.lineAt(line).text.slice(Math.max(0, character - 2), character)
}

function endsInWord(text: string): boolean {
  return /[\p{L}\p{M}\p{N}]$/u.test(text)
}
