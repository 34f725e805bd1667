import { below } from '../site/fileKind'
import type { Entry } from '../site/entry'
import type { Completion, Context, Source } from './completion'
import { destinationAt, isOffered, type Destination } from './destinations'
import { dayOf, entriesFor, postName } from './posts'

/** Posts and pages by title or address, then the other files of the site, for a link. */
export const links: Source = function* (context) {
  const destination = destinationAt(context)
  if (!destination || destination.isImage) return
  for (const entry of entriesFor(context, ['post', 'document', 'page'])) {
    if (context.wants(destination.filterFor(roughly(entry), entry.title))) yield* offer(entry, destination, context)
  }
  for (const path of context.site.assets) yield* offerFile(path, destination, context)
}

/** What an address is likely to have in it, without working it out. */
function roughly({ path, categories }: Entry): string {
  return [...categories, path.replace(/^(.*\/)?(\d+)-(\d+)-(\d+)-/, '$2/$3/$4/').replace(/\.[^./]*$/, '')].join('/')
}

function* offer(entry: Entry, destination: Destination, context: Context): Generator<Completion> {
  const { site, place } = context
  const tag = destination.typed === '' && place.kind === 'destination' ? tagFor(entry, context) : undefined
  const address = tag === undefined ? site.addressOf(entry.path, context) : `/${roughly(entry)}`
  if (address === undefined) return
  const text = tag ?? destination.write(address.slice(1))
  const filter = destination.filterFor(address.slice(1), entry.title)
  const [kind, detail] = entry.kind === 'post' ? (['post', dayOf(entry)] as const) : (['page', address] as const)
  yield { kind, label: entry.title, detail, span: place.span, text, filter }
}

/** Jekyll checks `post_url` when it builds, so that it is taken unless the blog writes addresses out. */
function tagFor({ path, kind }: Entry, { site }: Context): string | undefined {
  const name = kind === 'post' ? postName(path, site.config) : undefined
  if (name === undefined || /\s/.test(name)) return undefined
  const addresses = site.used('form:link').filter((each) => each.name !== 'relative')
  const tags = site.used('tag-name').find((each) => each.name === 'post_url')?.count ?? 0
  if (addresses.length > 0 && (addresses[0]?.count ?? 0) > tags) return undefined
  const needsBase = site.config.edition.version === '3.10' && Boolean(site.config.values.get('baseurl'))
  return `${needsBase ? '{{ site.baseurl }}' : ''}{% post_url ${name} %}`
}

function* offerFile(path: string, destination: Destination, context: Context): Generator<Completion> {
  const inSource = below(path, context.site.config.source) ?? path
  const filter = destination.filterFor(inSource)
  if (isOffered(inSource, destination, context) || !context.wants(filter)) return
  const text = destination.write(inSource)
  yield { kind: 'file', label: `/${inSource}`, span: context.place.span, text, filter }
}
