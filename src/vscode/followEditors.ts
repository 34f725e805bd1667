import { Disposable, workspace, type LogOutputChannel, type TextDocument, type Uri } from 'vscode'
import type { Blog } from './blog'

/** In milliseconds: the pause in typing after which a text is taken in. */
const pause = 150

/**
 * Lets the sites know what editors hold of files other than Markdown (`Diagnostics` reads that): includes, layouts, data,
 * style sheets, the configuration.
 */
export function followEditors(blogsOf: (uri: Uri) => readonly Blog[], log: LogOutputChannel): Disposable {
  const waiting = new Map<TextDocument, ReturnType<typeof setTimeout>>()
  const take = (document: TextDocument) => {
    waiting.delete(document)
    for (const blog of blogsOf(document.uri)) blog.updateText(document.uri, document.getText())
  }
  const changed = (document: TextDocument) => {
    if (document.languageId === 'markdown' || blogsOf(document.uri).length === 0) return
    clearTimeout(waiting.get(document))
    waiting.set(document, setTimeout(take, pause, document))
  }
  const closed = (document: TextDocument) => {
    clearTimeout(waiting.get(document))
    waiting.delete(document)
    if (document.languageId === 'markdown') return
    for (const blog of blogsOf(document.uri))
      blog
        .changedOnDisk(document.uri)
        .catch((error: unknown) => log.error(`Error while closing a file: ${String(error)}`))
  }
  return Disposable.from(
    workspace.onDidChangeTextDocument(({ document }) => changed(document)),
    workspace.onDidCloseTextDocument(closed),
    new Disposable(() => waiting.forEach((timer) => clearTimeout(timer))),
  )
}
