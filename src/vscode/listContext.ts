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
import type { Opening } from '../complete/offer'

/** In milliseconds: an author who lets Enter take an item has seen the list for as long. */
const settled = 100

const prefix = 'jekyllPosts.'
/** The context keys of the bindings in package.json. The bindings set the first two, since a key must not wait for this. */
type Key = 'listIsAsked' | 'itemIsChosen' | 'wordIsTyped' | 'enterTakes'

/**
 * Tells the editor's key bindings what Enter, Up and Down do while a list is open, and the completion provider why one
 * opens. Unless this says otherwise, Enter breaks the line and the arrow keys move the cursor: "Lists and keys" in
 * CONTRIBUTING has the rules.
 */
export class ListContext implements Disposable {
  private readonly values = new Map<Key, boolean>()
  private readonly subscriptions: Disposable
  private settling: ReturnType<typeof setTimeout> | undefined
  /** The state of a document at which a list opens by itself, and whether with nothing typed. */
  private opened: { readonly document: TextDocument; readonly version: number; readonly leads: boolean } | undefined
  private lastChange = 0

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
    this.opened = { document, version: document.version, leads }
    void commands.executeCommand('editor.action.triggerSuggest', { auto: true })
  }

  /** Why the editor asks for a list that no character opened. */
  openingOf(document: TextDocument): Opening {
    if (this.values.get('listIsAsked')) return 'asked'
    const isOurs = this.opened?.document === document && this.opened.version === document.version
    if (isOurs) return this.opened!.leads ? 'asked' : 'typed'
    return Date.now() - this.lastChange < 2 * settled ? 'typed' : 'asked' // the editor's own list, at a letter
  }

  /** A list is shown at a position; in a moment, Enter takes its first item if that is `enterTakes`. */
  shown(document: TextDocument, position: Position, enterTakes: boolean): void {
    clearTimeout(this.settling)
    if (!enterTakes) return
    const { version } = document
    this.settling = setTimeout(() => {
      const editor = window.activeTextEditor
      const isSame = editor?.document === document && document.version === version
      if (isSame && editor.selection.active.isEqual(position)) this.set('enterTakes', true)
    }, settled)
  }

  private changed({ document, contentChanges }: TextDocumentChangeEvent): void {
    if (document !== window.activeTextEditor?.document || contentChanges.length === 0) return
    this.lastChange = Date.now()
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
