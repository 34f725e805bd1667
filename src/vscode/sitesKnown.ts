import { window, workspace, type Disposable, type TextDocument } from 'vscode'
import { isCandidate, type Blogs } from './blogs'
import type { PreviewSites } from './previewSites'

/** In milliseconds: a preview that opens with the window is rather drawn once, a little later. */
const patience = 600

/** Waits until what the previews of the open documents are made with is known, but not for long. */
export async function sitesKnown(blogs: Blogs, previews: PreviewSites): Promise<void> {
  const documents = workspace.textDocuments.filter(isCandidate)
  const known = Promise.all(documents.map((document) => readAhead(document, blogs, previews)))
  await Promise.race([known, new Promise((resolve) => setTimeout(resolve, patience))])
}

/** Reads ahead for each document that comes into sight, whose preview may be wanted next. */
export function readAheadInEditors(blogs: Blogs, previews: PreviewSites): Disposable {
  return window.onDidChangeActiveTextEditor((editor) => {
    if (editor && isCandidate(editor.document)) void readAhead(editor.document, blogs, previews)
  })
}

/** Reads what the preview of a document is made with. */
async function readAhead(document: TextDocument, blogs: Blogs, previews: PreviewSites): Promise<void> {
  const located = await blogs.located(document)
  if (!located) return
  await located.blog.filled
  await previews.of(located.blog).readAhead(document.getText())
}
