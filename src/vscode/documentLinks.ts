import { DocumentLink, languages, type CancellationToken, type Disposable, type TextDocument } from 'vscode'
import { documentLinkSteps } from '../navigate/documentLinks'
import type { Blogs } from './blogs'
import { toRange } from './convert'
import { followsRoot, hereIn } from './here'
import { inSlices } from './inSlices'

/** Links on all that Jekyll follows and the editor does not. */
export function offerDocumentLinks(blogs: Blogs): Disposable {
  const provideDocumentLinks = async (document: TextDocument, token: CancellationToken) => {
    const here = await hereIn(document, blogs, token)
    if (!here) return []
    const { blog, file, when } = here
    const steps = documentLinkSteps(file, blog.site, when, followsRoot(blog))
    const links = await inSlices(steps, () => token.isCancellationRequested)
    return links?.map(({ span, path }) => new DocumentLink(toRange(document, span), blog.uriOf(path)))
  }
  return languages.registerDocumentLinkProvider({ language: 'markdown' }, { provideDocumentLinks })
}
