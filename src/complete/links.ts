import type { Entry } from '../site/entry'
import { withoutFolder } from '../text/path'
import type { Completion, Context, Source } from './completion'
import { destinationAt, isOffered, type Destination } from './destinations'
import { dayOf, entriesFor, postName } from './posts'

/** Posts and pages by title or address, then the other files of the site, for a link. */
export const links: Source = function* (context) {
  const destination = destinationAt(context)
  if (!destination || destination.isImage) return
  const hasTags = destination.typed === '' && context.place.kind === 'destination' && writesTags(context)
  for (const entry of entriesFor(context, ['post', 'document', 'page'])) {
    const address = roughly(entry)
    if (!context.wants(destination.filterFor(address, entry.title))) continue
    const tag = hasTags ? offerTag(entry, address, destination, context) : undefined
    const offer = tag ?? offerAddress(entry, destination, context)
    if (offer) yield offer
  }
  for (const path of context.site.assets) yield* offerFile(path, destination, context)
}

/** What an address is likely to have in it, without working it out. */
function roughly({ path, categories }: Entry): string {
  return [...categories, path.replace(/^(.*\/)?(\d+)-(\d+)-(\d+)-/, '$2/$3/$4/').replace(/\.[^./]*$/, '')].join('/')
}

/** Jekyll checks `post_url` when it builds, so that it is taken unless the blog writes addresses out. */
function writesTags({ site }: Context): boolean {
  const addresses = site.names.used('form:link').find(({ name }) => name !== 'relative')?.count ?? 0
  const tags = site.names.used('tag-name').find(({ name }) => name === 'post_url')?.count ?? 0
  return addresses <= tags
}

function offerTag(entry: Entry, address: string, destination: Destination, context: Context): Completion | undefined {
  const { site, place } = context
  const name = entry.kind === 'post' ? postName(entry.path, site.config) : undefined
  if (name === undefined || /\s/.test(name)) return undefined
  const needsBase = site.config.edition.version === '3.10' && Boolean(site.config.values.get('baseurl'))
  const text = `${needsBase ? '{{ site.baseurl }}' : ''}{% post_url ${name} %}`
  const filter = destination.filterFor(address, entry.title)
  return { kind: 'post', label: entry.title, detail: dayOf(entry), span: place.span, text, filter }
}

function offerAddress(entry: Entry, destination: Destination, context: Context): Completion | undefined {
  const address = context.site.output.urlOf(entry.path, context)
  if (address === undefined) return undefined
  const text = destination.write(address.slice(1))
  const filter = destination.filterFor(address.slice(1), entry.title)
  const [kind, detail] = entry.kind === 'post' ? (['post', dayOf(entry)] as const) : (['page', address] as const)
  return { kind, label: entry.title, detail, span: context.place.span, text, filter }
}

function* offerFile(path: string, destination: Destination, context: Context): Generator<Completion> {
  const inSource = withoutFolder(path, context.site.config.source)
  const filter = destination.filterFor(inSource)
  if (isOffered(inSource, destination, context) || !context.wants(filter)) return
  const text = destination.write(inSource)
  yield { kind: 'file', label: `/${inSource}`, span: context.place.span, text, filter }
}
