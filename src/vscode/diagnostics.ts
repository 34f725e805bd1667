import { Disposable, languages, workspace, type LogOutputChannel, type TextDocument } from 'vscode'
import type { Blogs } from './blogs'
import { toDiagnostic } from './convert'
import { problemsOf } from './problemsOf'

/** In milliseconds: the pause in typing after which a document is read. */
const pause = 150

/**
 * Keeps the index and the problems of open documents true to their text. A document is read when it opens, when typing
 * pauses, and when its site changes.
 */
export function showDiagnostics(blogs: Blogs, log: LogOutputChannel): Disposable {
  const collection = languages.createDiagnosticCollection('jekyll-posts')
  const waiting = new Map<TextDocument, ReturnType<typeof setTimeout>>()

  const read = async (document: TextDocument) => {
    const { version } = document
    const located = await blogs.located(document)
    if (document.version !== version || document.isClosed) return // a later call has the later text
    if (!located) return collection.delete(document.uri)
    located.blog.updateText(document.uri, document.getText())
    collection.set(document.uri, problemsOf(document, located, log).map((problem) => toDiagnostic(document, problem)))
  }
  const readSafely = (document: TextDocument) => {
    waiting.delete(document)
    read(document).catch((error: unknown) => log.error(`While reading ${document.uri.toString(true)}: ${String(error)}`))
  }
  const readAll = () => workspace.textDocuments.forEach(readSafely)
  const close = async (document: TextDocument) => {
    clearTimeout(waiting.get(document))
    collection.delete(document.uri)
    const located = await blogs.located(document)
    await located?.blog.changedOnDisk(document.uri)
  }

  readAll()
  return Disposable.from(
    collection,
    workspace.onDidOpenTextDocument(readSafely),
    workspace.onDidChangeTextDocument(({ document }) => {
      clearTimeout(waiting.get(document))
      waiting.set(document, setTimeout(() => readSafely(document), pause))
    }),
    workspace.onDidCloseTextDocument((document) => {
      close(document).catch((error: unknown) => log.error(`While closing ${document.uri.toString(true)}: ${String(error)}`))
    }),
    blogs.onDidChange(readAll),
    new Disposable(() => waiting.forEach((timer) => clearTimeout(timer))),
  )
}
