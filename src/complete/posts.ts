import type { Config } from '../jekyll/config/config'
import type { PageEntry } from '../site/entry'
import { CalendarDate } from '../ruby/timestamp'
import { civilOf } from '../ruby/calendar'
import { withoutFolder } from '../text/path'
import type { SourceContext, CompletionSource } from './completion'
import { entriesAlike } from '../site/rankNames'

/** Completes posts in `{% post_url … %}` by title or name. */
export const postUrls: CompletionSource = function* (context) {
  const { cursorContext, site } = context
  if (cursorContext.kind !== 'post_url') return
  for (const entry of entriesFor(context, ['post'])) {
    const name = postUrlName(entry.path, site.config)
    const filter = entryFilter(entry, name, context)
    if (name === undefined || !context.wants(filter)) continue
    yield { kind: 'post', label: entry.title, detail: entryDay(entry), span: cursorContext.span, text: name, filter }
  }
}

/** Completes targets in `{% link … %}`: first pages, documents and posts by title or path, then the other files. */
export const linkTargets: CompletionSource = function* (context) {
  const { cursorContext, site } = context
  if (cursorContext.kind !== 'link') return
  for (const entry of entriesFor(context, ['page', 'document', 'post'])) {
    const path = withoutFolder(entry.path, site.config.source)
    const filter = entryFilter(entry, path, context)
    if (!context.wants(filter)) continue
    yield { kind: 'page', label: entry.title, detail: path, span: cursorContext.span, text: path, filter }
  }
  for (const path of site.assets) {
    const inSource = withoutFolder(path, site.config.source)
    if (context.wants(inSource)) yield { kind: 'file', label: inSource, span: cursorContext.span, text: inSource }
  }
}

/** The number of entries that are compared with the current post. */
const compared = 500
/** The number of similar entries that come first. */
const mostSimilar = 10

/** Yields the other entries of some kinds: first those that are similar to the current post, then the newest. */
export function* entriesFor(context: SourceContext, kinds: readonly PageEntry['kind'][]): Generator<PageEntry> {
  const all = context.site.entries
  const isWanted = ({ kind, path }: PageEntry) => kinds.includes(kind) && path !== context.path
  const similar = entriesAlike(all.slice(0, compared).filter(isWanted), context).slice(0, mostSimilar)
  yield* similar
  for (const entry of all) if (isWanted(entry) && !similar.includes(entry)) yield entry
}

/** Returns the name of a post for `post_url` (`PostComparer`, lib/jekyll/tags/post_url.rb). */
export function postUrlName(path: string, { source, collectionsDir }: Config): string | undefined {
  const inSource = withoutFolder(path, source)
  const inCollections = withoutFolder(inSource, collectionsDir)
  const [, folder = '', rest] = /^(.*\/)?_posts\/(.*)\.[^./]*$/.exec(inCollections) ?? []
  return rest === undefined ? undefined : folder + rest
}

/** Returns the text that is compared with the typed text, which may be the beginning of a title, a date or a path. */
function entryFilter({ title }: PageEntry, name = '', { text, offset, cursorContext }: SourceContext): string {
  const typed = text.slice(cursorContext.span.start, offset)
  const isName = /^[\d/_]/.test(typed) || (typed !== '' && name.startsWith(typed))
  const filter = isName ? `${name} ${title}` : `${title} ${name}`
  return typed.normalize('NFC') === typed ? filter.normalize('NFC') : filter.normalize('NFD')
}

/** Returns the day in the file's name, else the one in the front matter. */
export function entryDay({ path, date }: PageEntry): string {
  const { year, month, day } = civilOf(date)
  return /(?:^|\/)(\d+-\d+-\d+)-[^/]*$/.exec(path)?.[1] ?? new CalendarDate(year, month, day).toString()
}
