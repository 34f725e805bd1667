import { workspace, type Disposable, type TextDocument } from 'vscode'
import type { Typing } from '../preview/soundPreview'

/** Knows in which line of a document somebody typed last, and when. */
export class TypedLines implements Disposable {
  private readonly last = new WeakMap<TextDocument, { readonly line: number; readonly time: number }>()
  private readonly subscription = workspace.onDidChangeTextDocument(({ document, contentChanges: [change] }) => {
    if (!change) return
    const line = change.range.start.line + change.text.split('\n').length - 1
    this.last.set(document, { line, time: Date.now() })
  })

  /** What is typed in a document; `undefined` while nothing is. */
  typingIn(document: TextDocument): Typing | undefined {
    const last = this.last.get(document)
    return last && { line: last.line, idle: Date.now() - last.time }
  }

  dispose(): void {
    this.subscription.dispose()
  }
}
