import type { Value } from '../frontmatter/node'
import { textOfValue } from '../frontmatter/textOfValue'
import { Timestamp } from '../ruby/timestamp'
import type { Span } from '../text/span'
import type { Config } from './config'
import { truth } from './configValues'
import type { Mapping } from './deepMerge'
import { defaultFor, setsByStrength, type DefaultSet } from './frontMatterDefaults'
import { outcomeOf, type Circumstances, type Outcome, type SourceFile } from './outcome'
import { placeOf, type Place } from './place'

/**
 * Where a key gets its value from: the file itself, its name or folder, its modification time, the build, or
 * `defaults:` in `_config.yml`.
 */
export type Origin =
  | { readonly from: 'file' | 'name' | 'folder' | 'modified' | 'build' }
  | { readonly from: 'defaults'; readonly span: Span }

/** A front matter key of a file as templates see it. */
export interface Effective {
  readonly key: string
  readonly value: Value
  /** More than one if mappings are merged or categories are collected. */
  readonly origins: readonly Origin[]
}

/**
 * The front matter that templates see of a file: its own keys first, then the ones that `defaults:` add, then the ones
 * that Jekyll sets.
 */
export function effectiveFrontMatter(file: SourceFile, config: Config, circumstances: Circumstances): Effective[] {
  const place = placeOf(file.path, config)
  const outcome = outcomeOf(file, config, circumstances)
  if (!place || !outcome || outcome.kind === 'static') return []
  const origins = new Origins(file, place, outcome, config, circumstances)
  const values = new Map([...outcome.data, ['layout', outcome.layout] as const])
  if (outcome.date) values.set('date', outcome.date)
  return origins.keysInOrder(values).map((key) => ({ key, value: values.get(key) ?? null, origins: origins.of(key) }))
}

class Origins {
  private readonly own: Mapping
  private readonly sets: readonly DefaultSet[]
  private readonly query

  constructor(
    private readonly file: SourceFile,
    private readonly place: Place,
    private readonly outcome: Outcome,
    private readonly config: Config,
    { sitePaths }: Circumstances,
  ) {
    const value = file.frontMatter?.value
    this.own = value instanceof Map && outcome.reason !== 'categories-no-list' ? value : new Map()
    this.query = { path: place.relativePath, type: place.collection ?? 'pages', sitePaths }
    this.sets = setsByStrength(config, this.query) ?? []
  }

  keysInOrder(values: Mapping): string[] {
    const given = this.sets.flatMap((set) => [...set.values.keys()])
    const keys = [...new Set([...this.own.keys(), ...given, ...values.keys()])].map(textOfValue)
    return keys.filter((key) => {
      const value = values.get(key)
      return value !== undefined && !this.isOfNoInterest(key, value)
    })
  }

  of(key: string): readonly Origin[] {
    if (key === 'categories') return this.ofCategories()
    if (key === 'tags') return truth(this.outcome.data.get('tag')) ? this.ofKey('tag') : this.ofKey('tags')
    const origins = this.ofKey(key)
    return origins.length === 0 || this.isFilledIn(key) ? [{ from: key === 'date' ? this.dateGiver : 'name' }] : origins
  }

  /** An empty `title:` gets the title from a document's file name. */
  private isFilledIn(key: string): boolean {
    if (this.place.kind === 'page' || truth(this.own.get(key)) || this.setOf(key)) return false
    return (key === 'title' || key === 'slug') && truth(this.outcome.data.get(key))
  }

  /** Where the date comes from. An error that stops Jekyll from reading a file stops it before it looks at the name. */
  private get dateGiver(): 'name' | 'modified' | 'build' {
    if (this.outcome.data.get('date') instanceof Timestamp) return 'name'
    return this.outcome.date && this.outcome.date.seconds === this.file.modified ? 'modified' : 'build'
  }

  private ofCategories(): Origin[] {
    const cut = this.place.relativePath.search(/(?:^|\/)_(?:posts|drafts)\//)
    const folder: Origin[] = cut > 0 ? [{ from: 'folder' }] : []
    return [...folder, ...this.ofKey('categories'), ...this.ofKey('category')]
  }

  /** An empty value (`key:`) does not remove the default below it. */
  private ofKey(key: string): Origin[] {
    const own = this.own.get(key) ?? null
    const set = this.setOf(key)
    const span = set?.spans.get(key)
    const given: Origin[] = span ? [{ from: 'defaults', span }] : []
    if (own === null) return given.length === 0 && this.own.has(key) ? [{ from: 'file' }] : given
    const isMerged = (own instanceof Map && set?.values.get(key) instanceof Map) || key === 'categories'
    return isMerged ? [{ from: 'file' }, ...given] : [{ from: 'file' }]
  }

  private setOf(key: string): DefaultSet | undefined {
    if (this.place.kind === 'page' && key === 'layout') return defaultFor(this.config, this.query, key)
    return this.sets.findLast(({ values }) => (values.get(key) ?? null) !== null)
  }

  private isOfNoInterest(key: string, value: Value): boolean {
    if (key === 'ext' || (key === 'slug' && this.ofKey(key).length === 0)) return true
    const isEmpty = value === null || (Array.isArray(value) && value.length === 0)
    return isEmpty && !this.own.has(key)
  }
}
