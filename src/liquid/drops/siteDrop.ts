import { extname } from '../../ruby/extname'
import { zoneOf } from '../../ruby/zone'
import { dataTree } from '../data/dataTree'
import type { Run } from '../run/run'
import { LocalTime } from '../values/localTime'
import { compareTexts } from '../values/compare'
import { Drop, isHash, isList, type LiquidValue } from '../values/value'
import type { LiquidHost } from '../liquidHost'
import { configDefaults } from './configDefaults'
import { Pending } from './pending'
import { dropsOf } from './siteDrops'

/** The variable `site` (https://github.com/jekyll/jekyll/blob/master/lib/jekyll/drops/site_drop.rb). */
export class SiteDrop extends Drop {
  private readonly made = new Map<string, LiquidValue>()

  constructor(private readonly run: Run) {
    super()
  }

  get(key: string): LiquidValue | undefined {
    const known = this.made.get(key)
    if (known !== undefined) return known
    const value = this.make(key)
    if (value !== undefined) this.made.set(key, value)
    return value
  }

  keys(): readonly string[] {
    const { values } = this.run.site.config
    return [...new Set([...facts.keys(), ...Object.keys(configDefaults), ...values.keys()])]
  }

  override text(): string {
    return 'Jekyll::Drops::SiteDrop'
  }

  private make(key: string): LiquidValue | undefined {
    const { config } = this.run.site
    if (key !== 'posts' && config.collections.includes(key)) return documents(this.run, key)
    const fact = facts.get(key)
    if (fact) return fact(this.run)
    const preset = Object.hasOwn(configDefaults, key) ? configDefaults[key] : undefined
    const value = config.values.get(key)
    return value === undefined || (value === null && preset !== undefined) ? preset : value
  }
}

const facts: ReadonlyMap<string, (run: Run) => LiquidValue> = new Map<string, (run: Run) => LiquidValue>([
  ['time', timeOf],
  ['data', ({ site }) => pendingData(site) ?? dataTree(site.dataFiles())],
  ['posts', (run) => dropsOf(run).newestPosts],
  ['pages', (run) => dropsOf(run).pages],
  ['html_pages', htmlPages],
  ['documents', (run) => run.site.config.collections.flatMap((label) => [...documents(run, label)])],
  ['static_files', ({ site }) => Array.from(site.staticFiles(), staticFile)],
  ['collections', (run) => [...run.site.config.collections].sort(compareTexts).map((label) => collection(run, label))],
  ['tags', (run) => byTerm(run, 'tags')],
  ['categories', (run) => byTerm(run, 'categories')],
  ['related_posts', related],
  ['config', () => null],
])

function timeOf({ site }: Run): LiquidValue {
  const zone = zoneOf(site.config.timezone ?? site.machineZone)
  return new LocalTime(site.now, zone.offsetAt(site.now))
}

function htmlPages(run: Run): LiquidValue {
  const isHtml = (url: LiquidValue) => /(\.html|\.xhtml|\.htm|\/)$/.test(run.text(url))
  return dropsOf(run).pages.filter((page) => isHash(page) && isHtml(page.get('url') ?? null))
}

function pendingData(site: LiquidHost): Pending | undefined {
  if (site.isReadingData?.() !== true) return undefined
  return new Pending(site.localize({ key: 'preview.pending', args: { path: site.config.dataDir } }))
}

function documents(run: Run, label: string): readonly LiquidValue[] {
  return dropsOf(run).documents(label)
}

function staticFile(path: string): LiquidValue {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const extension = extname(path)
  return new Map<LiquidValue, LiquidValue>([
    ['name', name],
    ['extname', extension],
    ['basename', name.slice(0, name.length - extension.length)],
    ['path', `/${path}`],
    ['collection', null],
  ])
}

function collection(run: Run, label: string): LiquidValue {
  const settings = run.site.config.collectionSettings.get(label)
  return new Map<LiquidValue, LiquidValue>([
    ['label', label],
    ['docs', documents(run, label)],
    ['files', []],
    ['relative_directory', `_${label}`],
    ['output', settings?.isWritten ?? false],
  ])
}

/** The posts of each tag or category, newest first. */
function byTerm(run: Run, key: 'tags' | 'categories'): LiquidValue {
  const terms = new Map<LiquidValue, LiquidValue[]>()
  for (const post of dropsOf(run).documents('posts')) {
    run.budget.spend()
    const values = post instanceof Drop ? (post.get(key) ?? null) : null
    for (const term of isList(values) ? values : []) {
      const posts = terms.get(term) ?? []
      posts.push(post)
      terms.set(term, posts)
    }
  }
  return new Map([...terms].map(([term, posts]) => [term, posts.reverse()]))
}

function related(run: Run): LiquidValue {
  if (run.page.collection === undefined) return null
  const posts = dropsOf(run).newestPosts
  const isOther = (post: LiquidValue) => post instanceof Drop && post.get('path') !== run.page.path
  return posts.length < 2 ? [] : posts.slice(0, 11).filter(isOther).slice(0, 10)
}
