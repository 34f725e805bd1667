import { DocumentLink, languages, workspace, type CancellationToken, type Disposable, type TextDocument } from 'vscode'
import { documentLinks } from '../navigate/documentLinks'
import type { Blog } from './blog'
import type { Blogs } from './blogs'
import { toRange } from './convert'
import { hereIn } from './here'

/** Links on all that Jekyll follows and the editor does not. */
export function offerDocumentLinks(blogs: Blogs): Disposable {
  const provideDocumentLinks = async (document: TextDocument, token: CancellationToken) => {
    const here = await hereIn(document, blogs, token)
    if (!here) return []
    const { blog, file, when } = here
    const links = documentLinks(file, blog.site, when, isRootOfWorkspace(blog))
    return Array.from(links, ({ span, path }) => new DocumentLink(toRange(document, span), blog.uriOf(path)))
  }
  return languages.registerDocumentLinkProvider({ language: 'markdown' }, { provideDocumentLinks })
}

/** The editor looks for `/a.png` in the workspace's folder. */
function isRootOfWorkspace(blog: Blog): boolean {
  const source = blog.uriOf(blog.site.config.source).path.replace(/\/$/, '')
  return workspace.getWorkspaceFolder(blog.folder)?.uri.path.replace(/\/$/, '') === source
}
