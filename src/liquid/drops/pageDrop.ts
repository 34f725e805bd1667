import { basename, extname } from '../../ruby/extname'
import type { LiquidPage } from '../liquidSite'
import { LocalTime } from '../values/localTime'
import { contentOf } from '../run/content'
import { excerptOf } from '../run/excerpt'
import type { Run } from '../run/run'
import { factsOf } from '../run/siteFacts'
import { Drop, type LiquidValue } from '../values/value'

/** The rendering that goes on, which a drop that outlives it asks for what lies around its page. */
export interface Host {
  readonly current: Run
}

/** A page as templates see it. */
export function dropOf(page: LiquidPage, host: Host): LiquidValue {
  return page.collection === undefined ? pageHash(page) : new DocumentDrop(page, host)
}

/** A page is a mapping of its front matter with its facts (`Convertible#to_liquid`). */
function pageHash(page: LiquidPage): LiquidValue {
  const { url } = page
  const folder = url.endsWith('/') ? url : url.slice(0, url.lastIndexOf('/') + 1)
  const name = page.path.slice(page.path.lastIndexOf('/') + 1)
  const facts: [LiquidValue, LiquidValue][] = [
    ['content', page.content()],
    ['dir', folder],
    ['excerpt', page.data.get('excerpt') ?? null],
    ['name', name],
    ['path', page.data.get('path') ?? page.path],
    ['url', url],
  ]
  return new Map<LiquidValue, LiquidValue>([...page.data, ...facts])
}

/** A post, draft or document (https://github.com/jekyll/jekyll/blob/master/lib/jekyll/drops/document_drop.rb). */
export class DocumentDrop extends Drop {
  constructor(
    readonly page: LiquidPage,
    private readonly host: Host,
  ) {
    super()
  }

  get(key: string): LiquidValue | undefined {
    return Object.hasOwn(facts, key)
      ? facts[key]!(this.page, this.host.current)
      : (this.page.data.get(key) ?? this.ofName(key))
  }

  keys(): readonly string[] {
    return [
      ...new Set([
        ...Object.keys(facts),
        ...[...this.page.data.keys()].filter((key) => typeof key === 'string'),
        'slug',
        'ext',
      ]),
    ]
  }

  /** What Jekyll takes from the file's name, where the data has none. */
  private ofName(key: string): LiquidValue | undefined {
    if (key === 'ext' || key === 'slug') return (key === 'ext' ? extname : basename)(this.page.path)
    return this.page.data.has(key) ? null : undefined
  }

  override text(): string {
    return contentOf(this.page, this.host.current)
  }

  /** Deep within, its neighbours are told in short. */
  override jsonEntries = (depth: number): [string, LiquidValue][] =>
    this.entries().map(([key, value]) => {
      const isNeighbour = depth >= 2 && (key === 'next' || key === 'previous') && value instanceof DocumentDrop
      return [key, isNeighbour ? new Map(value.entries().filter(([name]) => !long.has(name))) : value]
    })

  override isSame(other: Drop): boolean {
    return other instanceof DocumentDrop && other.page.path === this.page.path
  }

  override inspect(): string {
    return `#<Jekyll::Document ${this.page.path} collection=${this.page.collection}>`
  }
}

/** What such a short form leaves out. */
const long: ReadonlySet<string> = new Set(['content', 'output', 'excerpt', 'next', 'previous'])

/** In the order in which Jekyll tells them. */
const facts: Readonly<Record<string, (page: LiquidPage, run: Run) => LiquidValue>> = {
  name: ({ path, data }) => data.get('name') ?? path.slice(path.lastIndexOf('/') + 1),
  output: () => null,
  id: ({ url, path, data }) => {
    const slug = data.get('slug') ?? basename(path)
    return `${url.replace(/\/+$/, '').replace(/\/?[^/]*$/, '') || ''}/${String(slug)}`
  },
  tags: ({ data }) => data.get('tags') ?? null,
  previous: (page, run) => neighbour(page, -1, run),
  content: (page, run) => contentOf(page, run),
  categories: ({ data }) => data.get('categories') ?? null,
  title: ({ data }) => data.get('title') ?? null,
  next: (page, run) => neighbour(page, 1, run),
  collection: ({ collection }) => collection ?? null,
  url: ({ url }) => url,
  relative_path: ({ path }) => path,
  path: ({ path }) => path,
  date: ({ date }) => (date ? new LocalTime(date.seconds, date.offset) : null),
  excerpt: (page, run) => excerptOf(page, run),
  draft: ({ path, data, collection }) => data.get('draft') ?? (collection === 'posts' && !/(^|\/)_posts\//.test(path)),
}

function neighbour(page: LiquidPage, step: 1 | -1, run: Run): LiquidValue {
  const facts = factsOf(run)
  const label = page.collection ?? ''
  const at = facts.collection(label).findIndex(({ path }) => path === page.path)
  return at < 0 ? null : (facts.drops(label)[at + step] ?? null)
}
