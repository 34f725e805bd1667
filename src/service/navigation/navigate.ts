import type { HoverContent } from '../../navigate/referenceFeatures'
import { outcomeDay } from '../../navigate/outcomeDay'
import { documentLinkSteps } from '../../navigate/documentLinks'
import { definitionAt, hoverAt } from '../../navigate/navigate'
import { postsByTitle } from '../../navigate/postsByTitle'
import { referencesTo, subjectAt } from '../../navigate/referencesTo'
import type { Subject } from '../../navigate/subject'
import { filesReferringTo } from '../../navigate/filesReferringTo'
import type { Span } from '../../text/span'
import { inParallel } from '../async/inParallel'
import { inSlices } from '../async/inSlices'
import type { Blog } from '../blog'
import { fileOf, openFile, clockOf, type OpenFile, type ServiceContext } from '../context'
import { rootOf } from '../findSite'
import type { CancellationToken, FileSystem } from '../host'
import { Ranges, startOfFile, type Location } from '../ranges'
import { readsAtOnce } from '../walk'

/** The hover for the construct under the pointer, with its blog. */
export interface FoundHover extends HoverContent {
  readonly span: Span
  readonly blog: Blog
}

/** Returns the hover for the construct at an offset. */
export async function hoverIn(
  context: ServiceContext,
  uri: string,
  offset: number,
  token: CancellationToken,
): Promise<FoundHover | undefined> {
  const open = await openFile(context, uri, token)
  const found = open && hoverAt(open.file, offset, open.blog.site, open.clock)
  return found && { ...found, blog: open.blog }
}

/** Returns the locations where the construct at an offset is defined, and the span of its name. */
export async function definitionsOf(
  context: ServiceContext,
  uri: string,
  offset: number,
  token: CancellationToken,
): Promise<{ readonly span: Span; readonly locations: readonly Location[] } | undefined> {
  const open = await openFile(context, uri, token)
  const found = open && definitionAt(open.file, offset, open.blog.site, open.clock)
  if (!found) return undefined
  const locations = await Promise.all(
    found.locations.map(async ({ path, locate }) => {
      const text = locate ? await open.blog.readText(path) : undefined
      const span = text === undefined ? undefined : locate?.(text)
      const range = span && text !== undefined ? new Ranges(text).of(span) : startOfFile
      return { uri: open.blog.uriOf(path), range }
    }),
  )
  return token.isCancellationRequested ? undefined : { span: found.span, locations }
}

/** Returns the locations in the blog that refer to the construct at an offset. */
export async function referencesAt(
  context: ServiceContext,
  uri: string,
  offset: number,
  withDefinitions: boolean,
  token: CancellationToken,
): Promise<readonly Location[] | undefined> {
  const open = await openFile(context, uri, token)
  const subject = open && subjectAt(open.file, offset, open.blog.site, open.clock)
  return subject && locationsOf(subject, open, withDefinitions, token)
}

async function locationsOf(
  subject: Subject,
  { blog, clock }: OpenFile,
  withDefinitions: boolean,
  token: CancellationToken,
): Promise<readonly Location[] | undefined> {
  const paths = filesReferringTo(subject, blog.site, clock)
  const found = new Map<string, readonly Location[]>()
  await inParallel(paths, readsAtOnce, async (path) => {
    const file = token.isCancellationRequested ? undefined : await fileOf(blog, path)
    if (!file || token.isCancellationRequested) return
    const references = referencesTo(subject, file, blog.site, clock)
    const wanted = references.filter(({ isDefinition }) => withDefinitions || !isDefinition)
    const ranges = new Ranges(file.text)
    const location = ({ span }: { readonly span: Span }) => ({ uri: blog.uriOf(path), range: ranges.of(span) })
    found.set(path, wanted.map(location))
  })
  return token.isCancellationRequested ? undefined : paths.flatMap((path) => found.get(path) ?? [])
}

/** Returns the links that Jekyll follows and the editor does not. */
export async function linksIn(
  context: ServiceContext,
  uri: string,
  token: CancellationToken,
): Promise<readonly { readonly span: Span; readonly uri: string }[]> {
  const open = await openFile(context, uri, token)
  if (!open) return []
  const { blog, file, clock } = open
  const steps = documentLinkSteps(file, blog.site, clock, followsRoot(blog, context.host.fileSystem))
  const links = (await inSlices(steps, () => token.isCancellationRequested)) ?? []
  return links.map(({ span, path }) => ({ span, uri: blog.uriOf(path) }))
}

/** Whether an editor resolves `/a.png` as Jekyll does: an editor resolves it in the open folder. */
export function followsRoot(blog: Blog, fileSystem: FileSystem): boolean {
  const source = blog.uriOf(blog.site.config.source).replace(/\/$/, '')
  return rootOf(blog.uriOf('_config.yml'), fileSystem) === source
}

/** A post or page found by its title. */
export interface FoundPage {
  readonly title: string
  /** The date of a post. */
  readonly day: string
  readonly uri: string
}

/** Returns the posts and pages of all open sites whose titles match a query. */
export function pagesByTitle({ blogs, host }: ServiceContext, query: string): readonly FoundPage[] {
  const clock = clockOf(host)
  return blogs.open.flatMap((blog) =>
    postsByTitle(query, blog.site).map(({ title, path }) => {
      return { title, day: outcomeDay(path, blog.site, clock), uri: blog.uriOf(path) }
    }),
  )
}
