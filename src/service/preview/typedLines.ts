import type { Typing } from '../../preview/stablePreview'
import type { Disposable, DocumentChange, Documents, OpenDocument } from '../host'

/** Records the line of each document in which somebody typed last, and when. */
export class TypedLines implements Disposable {
  private readonly last = new WeakMap<OpenDocument, { readonly line: number; readonly time: number }>()
  private readonly subscription: Disposable

  constructor(documents: Documents) {
    this.subscription = documents.onDidChange((change) => this.changed(change))
  }

  /** The line of the last typing in a document, and the time since; `undefined` if nobody typed. */
  typingIn(document: OpenDocument): Typing | undefined {
    const last = this.last.get(document)
    return last && { line: last.line, idle: Date.now() - last.time }
  }

  dispose(): void {
    this.subscription.dispose()
  }

  private changed({ document, edits: [edit] }: DocumentChange): void {
    if (!edit) return
    const line = edit.range.start.line + edit.text.split('\n').length - 1
    this.last.set(document, { line, time: Date.now() })
  }
}
