import type { ServiceContext } from '../context'
import type { OpenDocument } from '../host'
import type { Previews } from './previews'

/** In milliseconds: a preview that opens with the window is rather rendered once, a little later. */
const longestWait = 600

/** Waits, but not for long, until everything is known that the previews of the open documents are made with. */
export async function previewsKnown(context: ServiceContext, previews: Previews): Promise<void> {
  const known = Promise.all(context.host.documents.all.map((document) => readAhead(document, context, previews)))
  await Promise.race([known, new Promise((resolve) => setTimeout(resolve, longestWait))])
}

/** Reads what the preview of a document is made with. */
export async function readAhead(document: OpenDocument, { blogs }: ServiceContext, previews: Previews): Promise<void> {
  const located = await blogs.located(document)
  if (!located) return
  await located.blog.filled
  await previews.of(located.blog).readAhead(document.getText())
}
