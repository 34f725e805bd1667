import { basename, extname } from '../../ruby/extname'
import type { LiquidPage } from '../liquidHost'
import { LocalTime } from '../values/localTime'
import { contentOf } from '../run/content'
import { excerptOf } from '../run/excerpt'
import type { Run } from '../run/run'
import { pageIndexOf } from '../run/pageIndex'
import { Drop, type LiquidValue } from '../values/value'

/**
 * The site data that drops need. A drop may outlive the rendering that created it, so it always reads from the current
 * rendering.
 */
export interface DropHost {
  readonly current: Run
  /** The drops of a collection, in the collection's order. */
  documents(label: string): readonly LiquidValue[]
}

/** The value of a page in templates. */
export function dropOf(page: LiquidPage, host: DropHost): LiquidValue {
  return page.collection === undefined ? pageHash(page) : new DocumentDrop(page, host)
}

/**
 * The value of a page outside of collections: a mapping of its front matter and properties such as its URL
 * (`Convertible#to_liquid`).
 */
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

/**
 * The value of a post, draft or collection document
 * (https://github.com/jekyll/jekyll/blob/master/lib/jekyll/drops/document_drop.rb).
 */
class DocumentDrop extends Drop {
  constructor(
    readonly page: LiquidPage,
    private readonly host: DropHost,
  ) {
    super()
  }

  get(key: string): LiquidValue | undefined {
    const fact = facts.get(key)
    return fact ? fact(this.page, this.host) : (this.page.data.get(key) ?? this.fromName(key))
  }

  keys(): readonly string[] {
    const keys = [...this.page.data.keys()].filter((key) => typeof key === 'string')
    return [...new Set([...facts.keys(), ...keys, 'slug', 'ext'])]
  }

  /** The value that Jekyll derives from the file name if the front matter does not set it. */
  private fromName(key: string): LiquidValue | undefined {
    if (key === 'ext' || key === 'slug') return (key === 'ext' ? extname : basename)(this.page.path)
    return this.page.data.has(key) ? null : undefined
  }

  override text(): string {
    return contentOf(this.page, this.host.current)
  }

  /** The entries for JSON. Below the first level, the values of `next` and `previous` have no long keys. */
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

/** The keys that are left out of `next` and `previous` in JSON. */
const long: ReadonlySet<string> = new Set(['content', 'output', 'excerpt', 'next', 'previous'])

type Fact = (page: LiquidPage, host: DropHost) => LiquidValue

/** The properties of a document that do not come from its front matter, in Jekyll's order. */
const facts: ReadonlyMap<string, Fact> = new Map<string, Fact>([
  ['name', ({ path, data }) => data.get('name') ?? path.slice(path.lastIndexOf('/') + 1)],
  ['output', () => null],
  ['id', idOf],
  ['tags', ({ data }) => data.get('tags') ?? null],
  ['previous', (page, host) => neighbour(page, -1, host)],
  ['content', (page, host) => contentOf(page, host.current)],
  ['categories', ({ data }) => data.get('categories') ?? null],
  ['title', ({ data }) => data.get('title') ?? null],
  ['next', (page, host) => neighbour(page, 1, host)],
  ['collection', ({ collection }) => collection ?? null],
  ['url', ({ url }) => url],
  ['relative_path', ({ path }) => path],
  ['path', ({ path }) => path],
  ['date', ({ date }) => (date ? new LocalTime(date.seconds, date.offset) : null)],
  ['excerpt', (page, host) => excerptOf(page, host.current)],
  ['draft', isDraft],
])

function idOf({ url, path, data }: LiquidPage): string {
  const folder = url.replace(/\/+$/, '').replace(/\/?[^/]*$/, '')
  return `${folder}/${String(data.get('slug') ?? basename(path))}`
}

function isDraft({ path, data, collection }: LiquidPage): LiquidValue {
  return data.get('draft') ?? (collection === 'posts' && !/(^|\/)_posts\//.test(path))
}

function neighbour(page: LiquidPage, step: 1 | -1, host: DropHost): LiquidValue {
  const label = page.collection ?? ''
  const at = pageIndexOf(host.current)
    .collection(label)
    .findIndex(({ path }) => path === page.path)
  return at < 0 ? null : (host.documents(label)[at + step] ?? null)
}
