import { languages, Location, Range, SymbolInformation, SymbolKind, type Disposable } from 'vscode'
import { forLabel } from '../escape/label'
import { dayOf } from '../navigate/dayOf'
import { postsByTitle } from '../navigate/postsByTitle'
import type { Blog } from './blog'
import type { Blogs } from './blogs'
import { now } from './here'

/** Finds posts and pages by their titles in “Go to Symbol in Workspace”, while one of a site is open. */
export function offerWorkspaceSymbols(blogs: Blogs): Disposable {
  const provideWorkspaceSymbols = (query: string) => blogs.open.flatMap((blog) => symbolsIn(blog, query))
  return languages.registerWorkspaceSymbolProvider({ provideWorkspaceSymbols })
}

function symbolsIn(blog: Blog, query: string): SymbolInformation[] {
  const when = now()
  return postsByTitle(query, blog.site).map(({ title, path }) => {
    const place = new Location(blog.uriOf(path), new Range(0, 0, 0, 0))
    return new SymbolInformation(forLabel(title), SymbolKind.File, dayOf(path, blog.site, when), place)
  })
}
