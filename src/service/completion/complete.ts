import { complete } from '../../complete/complete'
import type { CompletionResult, OpenedBy } from '../../complete/completionsAt'
import { completeFromMemory } from '../../complete/completeFromMemory'
import type { Located } from '../blogs'
import { openPage, clockOf, type ServiceContext } from '../context'
import { rootOf } from '../findSite'
import type { CancellationToken, OpenDocument } from '../host'
import { pathIn } from '../uri'

/** The options of a completion request. */
export interface CompletionOptions {
  readonly opening: OpenedBy
  /** Whether the editor completes paths that begin with `/` itself. */
  readonly completesPaths: boolean
}

/**
 * Returns the completions at an offset of an open document; `undefined` outside of any site. Until its site is read,
 * the tags and categories are those of the last start.
 */
export async function completeAt(
  context: ServiceContext,
  uri: string,
  offset: number,
  request: CompletionOptions,
  token: CancellationToken,
): Promise<CompletionResult | undefined> {
  const document = context.host.documents.get(uri)
  if (!document || !context.blogs.isCandidate(document)) return undefined
  const recalled = recalledAt(context, document, offset, request.opening)
  if (recalled) return recalled
  const page = await openPage(context, uri, token)
  return page && completeIn(context, page, page.text, offset, request)
}

/** Returns the same without waiting, from what is already read. */
export function completeNow(
  context: ServiceContext,
  uri: string,
  offset: number,
  request: CompletionOptions,
): CompletionResult | undefined {
  const document = context.host.documents.get(uri)
  const located = document && context.blogs.locatedNow(document)
  return located && completeIn(context, located, document.getText(), offset, request)
}

function recalledAt(
  { blogs }: ServiceContext,
  document: OpenDocument,
  offset: number,
  opening: OpenedBy,
): CompletionResult | undefined {
  const terms = blogs.isFilledAround(document) ? undefined : blogs.memory?.termsFor(document.uri)
  const completed = terms && completeFromMemory(document.getText(), offset, terms, opening)
  return completed && completed.completions.length > 0 ? completed : undefined
}

function completeIn(
  { host }: ServiceContext,
  { blog, path }: Located,
  text: string,
  offset: number,
  { opening, completesPaths }: CompletionOptions,
): CompletionResult {
  const root = completesPaths ? rootOf(blog.uriOf(path), host.fileSystem) : undefined
  const below = root === undefined ? undefined : root === blog.folder ? '' : pathIn(root, blog.folder)
  return complete(text, offset, path, blog.site, { ...clockOf(host), sitePathInWorkspace: below }, opening)
}
