import type { ServiceContext } from '../context'
import type { OpenDocument } from '../host'
import type { Previews } from './previews'

/** A preview that opens with the window waits this long, so that it is rendered only once. In milliseconds. */
const longestWait = 600

/** Resolves when the files for previews of the open documents are read, or after a short time. */
export async function previewsKnown(context: ServiceContext, previews: Previews): Promise<void> {
  const known = Promise.all(context.host.documents.all.map((document) => readAhead(document, context, previews)))
  await Promise.race([known, new Promise((resolve) => setTimeout(resolve, longestWait))])
}

/** Reads the files that the preview of a document is rendered with. */
export async function readAhead(document: OpenDocument, { blogs }: ServiceContext, previews: Previews): Promise<void> {
  const located = await blogs.located(document)
  if (!located) return
  await located.blog.filled
  await previews.of(located.blog).readAhead(document.getText())
}
