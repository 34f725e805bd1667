import type { Blog } from './blog'
import { disposeAll } from './event'
import type { Disposable, DocumentChange, Host, OpenDocument } from './host'

/** The pause in typing after which the index is updated, in milliseconds. */
const pause = 150

/**
 * Updates the sites from the open documents that are not Markdown: includes, layouts, data, style sheets, the
 * configuration. `OpenProblems` does so for Markdown.
 */
export function followDocuments(blogsOf: (uri: string) => readonly Blog[], { documents, log }: Host): Disposable {
  const waiting = new Map<OpenDocument, ReturnType<typeof setTimeout>>()
  const update = (document: OpenDocument) => {
    waiting.delete(document)
    for (const blog of blogsOf(document.uri)) blog.updateText(document.uri, document.getText())
  }
  const changed = ({ document }: DocumentChange) => {
    if (document.languageId === 'markdown' || blogsOf(document.uri).length === 0) return
    clearTimeout(waiting.get(document))
    waiting.set(document, setTimeout(update, pause, document))
  }
  const closed = (document: OpenDocument) => {
    clearTimeout(waiting.get(document))
    waiting.delete(document)
    if (document.languageId === 'markdown') return
    for (const blog of blogsOf(document.uri))
      blog
        .changedOnDisk(document.uri)
        .catch((error: unknown) => log.error(`Error while closing a file: ${String(error)}`))
  }
  const subscriptions = [documents.onDidChange(changed), documents.onDidClose(closed)]
  return {
    dispose() {
      waiting.forEach((timer) => clearTimeout(timer))
      disposeAll(subscriptions)
    },
  }
}
