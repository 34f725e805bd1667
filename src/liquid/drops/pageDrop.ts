import { basename, extname } from '../../ruby/extname'
import type { LiquidPage } from '../liquidSite'
import { LocalTime } from '../values/localTime'
import { excerptOf } from '../run/excerpt'
import type { Run } from '../run/run'
import { factsOf } from '../run/siteFacts'
import { Drop, type LiquidValue } from '../values/value'

const made = new WeakMap<Run, Map<LiquidPage, LiquidValue>>()

/** A page as templates see it; the same one each time, since two are compared by being one. */
export function dropOf(page: LiquidPage, run: Run): LiquidValue {
  const drops = made.get(run) ?? new Map<LiquidPage, LiquidValue>()
  made.set(run, drops)
  const drop = drops.get(page) ?? (page.collection === undefined ? pageHash(page) : new DocumentDrop(page, run))
  drops.set(page, drop)
  return drop
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
    private readonly run: Run,
  ) {
    super()
  }

  get(key: string): LiquidValue | undefined {
    return Object.hasOwn(facts, key) ? facts[key]!(this.page, this.run) : this.page.data.get(key)
  }

  keys(): readonly string[] {
    return [...new Set([...Object.keys(facts), ...[...this.page.data.keys()].filter((key) => typeof key === 'string')])]
  }

  override text(): string {
    return this.page.content()
  }

  override inspect(): string {
    return `#<Jekyll::Document ${this.page.path} collection=${this.page.collection}>`
  }
}

const facts: Readonly<Record<string, (page: LiquidPage, run: Run) => LiquidValue>> = {
  collection: ({ collection }) => collection ?? null,
  excerpt: (page, run) => excerptOf(page, run),
  name: ({ path, data }) => data.get('name') ?? path.slice(path.lastIndexOf('/') + 1),
  previous: (page, run) => neighbour(page, -1, run),
  next: (page, run) => neighbour(page, 1, run),
  id: ({ url, path, data }) => {
    const slug = data.get('slug') ?? basename(path)
    return `${url.replace(/\/+$/, '').replace(/\/?[^/]*$/, '') || ''}/${String(slug)}`
  },
  output: () => null,
  content: (page) => page.content(),
  relative_path: ({ path }) => path,
  path: ({ path }) => path,
  url: ({ url }) => url,
  date: ({ date }) => (date ? new LocalTime(date.seconds, date.offset) : null),
  title: ({ data }) => data.get('title') ?? null,
  categories: ({ data }) => data.get('categories') ?? null,
  tags: ({ data }) => data.get('tags') ?? null,
  draft: ({ path, data }) => data.get('draft') ?? !/(^|\/)_posts\//.test(path),
  slug: ({ path, data }) => data.get('slug') ?? basename(path),
  ext: ({ path, data }) => data.get('ext') ?? extname(path),
}

function neighbour(page: LiquidPage, step: 1 | -1, run: Run): LiquidValue {
  const documents = factsOf(run).collection(page.collection ?? '')
  const at = documents.findIndex(({ path }) => path === page.path)
  const found = at < 0 ? undefined : documents[at + step]
  return found ? dropOf(found, run) : null
}
