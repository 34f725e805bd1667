import type { PageEntry } from '../site/entry'
import { withoutFolder } from '../text/path'
import type { Completion, SourceContext, CompletionSource } from './completion'
import { destinationAt, isOfferedByEditor, type TypedDestination } from './destinations'
import { entryDay, entriesFor, postUrlName } from './posts'

/** Completes the destination of a link: first posts and pages by title or URL, then the other files of the site. */
export const links: CompletionSource = function* (context) {
  const destination = destinationAt(context)
  if (!destination || destination.isImage) return
  const hasTags = destination.typed === '' && context.cursorContext.kind === 'destination' && writesTags(context)
  for (const entry of entriesFor(context, ['post', 'document', 'page'])) {
    const url = roughUrl(entry)
    if (!context.wants(destination.filterFor(url, entry.title))) continue
    const tag = hasTags ? tagFor(entry, url, destination, context) : undefined
    const completion = tag ?? urlFor(entry, destination, context)
    if (completion) yield completion
  }
  for (const path of context.site.assets) yield* fileAt(path, destination, context)
}

/**
 * Returns an approximate URL of an entry. The real URL depends on `permalink:` and would take too long for all entries.
 */
function roughUrl({ path, categories }: PageEntry): string {
  return [...categories, path.replace(/^(.*\/)?(\d+)-(\d+)-(\d+)-/, '$2/$3/$4/').replace(/\.[^./]*$/, '')].join('/')
}

/**
 * Whether links to posts are written with `post_url`, which Jekyll checks when it builds. False if most links in the
 * blog are URLs.
 */
function writesTags({ site }: SourceContext): boolean {
  const urls = site.names.used('form:link').find(({ name }) => name !== 'relative')?.count ?? 0
  const tags = site.names.used('tag-name').find(({ name }) => name === 'post_url')?.count ?? 0
  return urls <= tags
}

function tagFor(
  entry: PageEntry,
  url: string,
  destination: TypedDestination,
  context: SourceContext,
): Completion | undefined {
  const { site, cursorContext } = context
  const name = entry.kind === 'post' ? postUrlName(entry.path, site.config) : undefined
  if (name === undefined || /\s/.test(name)) return undefined
  const needsBase = site.config.jekyllVersion.version === '3.10' && Boolean(site.config.values.get('baseurl'))
  const text = `${needsBase ? '{{ site.baseurl }}' : ''}{% post_url ${name} %}`
  const filter = destination.filterFor(url, entry.title)
  return { kind: 'post', label: entry.title, detail: entryDay(entry), span: cursorContext.span, text, filter }
}

function urlFor(entry: PageEntry, destination: TypedDestination, context: SourceContext): Completion | undefined {
  const url = context.site.output.urlOf(entry.path, context)
  if (url === undefined) return undefined
  const text = destination.write(url.slice(1))
  const filter = destination.filterFor(url.slice(1), entry.title)
  const [kind, detail] = entry.kind === 'post' ? (['post', entryDay(entry)] as const) : (['page', url] as const)
  return { kind, label: entry.title, detail, span: context.cursorContext.span, text, filter }
}

function* fileAt(path: string, destination: TypedDestination, context: SourceContext): Generator<Completion> {
  const inSource = withoutFolder(path, context.site.config.source)
  const filter = destination.filterFor(inSource)
  if (isOfferedByEditor(inSource, destination, context) || !context.wants(filter)) return
  const text = destination.write(inSource)
  yield { kind: 'file', label: `/${inSource}`, span: context.cursorContext.span, text, filter }
}
