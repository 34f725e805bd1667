import type { Value } from '../../frontmatter/node'
import { valueToString } from '../../frontmatter/valueToString'
import { Timestamp } from '../../ruby/timestamp'
import type { Span } from '../../text/span'
import type { Config } from '../config/config'
import { isTruthy } from '../config/configValues'
import type { ValueMap } from '../config/deepMerge'
import { defaultFor, setsByStrength, type DefaultSet } from '../config/frontMatterDefaults'
import { outcomeOf, type BuildContext, type Outcome, type SourceFile } from './outcome'
import { locationOf, type SourceLocation } from './sourceLocation'

/**
 * The origin of a key's value: the file itself, its name or folder, its modification time, the build, or `defaults:` in
 * `_config.yml`.
 */
export type ValueOrigin =
  | { readonly from: 'file' | 'name' | 'folder' | 'modified' | 'build' }
  | { readonly from: 'defaults'; readonly span: Span }

/** A front matter key of a file with the value that templates get. */
export interface EffectiveKey {
  readonly key: string
  readonly value: Value
  /** The origins of the value: several if mappings are merged or categories are collected. */
  readonly origins: readonly ValueOrigin[]
}

/**
 * Returns the front matter of a file as templates get it: first the file's own keys, then those of `defaults:`, then
 * those that Jekyll sets.
 */
export function effectiveFrontMatter(file: SourceFile, config: Config, circumstances: BuildContext): EffectiveKey[] {
  const place = locationOf(file.path, config)
  const outcome = outcomeOf(file, config, circumstances)
  if (!place || !outcome || outcome.kind === 'static') return []
  const origins = new Origins(file, place, outcome, config, circumstances)
  const values = new Map([...outcome.data, ['layout', outcome.layout] as const])
  if (outcome.date) values.set('date', outcome.date)
  return origins.keysInOrder(values).map((key) => ({ key, value: values.get(key) ?? null, origins: origins.of(key) }))
}

class Origins {
  private readonly own: ValueMap
  private readonly sets: readonly DefaultSet[]
  private readonly query

  constructor(
    private readonly file: SourceFile,
    private readonly place: SourceLocation,
    private readonly outcome: Outcome,
    private readonly config: Config,
    { sitePaths }: BuildContext,
  ) {
    const value = file.frontMatter?.value
    this.own = value instanceof Map && outcome.reason !== 'categories-no-list' ? value : new Map()
    this.query = { path: place.relativePath, type: place.collection ?? 'pages', sitePaths }
    this.sets = setsByStrength(config, this.query) ?? []
  }

  keysInOrder(values: ValueMap): string[] {
    const given = this.sets.flatMap((set) => [...set.values.keys()])
    const keys = [...new Set([...this.own.keys(), ...given, ...values.keys()])].map(valueToString)
    return keys.filter((key) => {
      const value = values.get(key)
      return value !== undefined && !this.isOfNoInterest(key, value)
    })
  }

  of(key: string): readonly ValueOrigin[] {
    if (key === 'categories') return this.ofCategories()
    if (key === 'tags') return isTruthy(this.outcome.data.get('tag')) ? this.ofKey('tag') : this.ofKey('tags')
    const origins = this.ofKey(key)
    return origins.length === 0 || this.isFilledIn(key) ? [{ from: key === 'date' ? this.dateGiver : 'name' }] : origins
  }

  /** Whether Jekyll replaces an empty value: for an empty `title:` it uses the title from the document's file name. */
  private isFilledIn(key: string): boolean {
    if (this.place.kind === 'page' || isTruthy(this.own.get(key)) || this.setOf(key)) return false
    return (key === 'title' || key === 'slug') && isTruthy(this.outcome.data.get(key))
  }

  /**
   * The origin of the date. An error that stops Jekyll from reading the file occurs before it would read the name.
   */
  private get dateGiver(): 'name' | 'modified' | 'build' {
    if (this.outcome.data.get('date') instanceof Timestamp) return 'name'
    return this.outcome.date && this.outcome.date.seconds === this.file.modified ? 'modified' : 'build'
  }

  private ofCategories(): ValueOrigin[] {
    const cut = this.place.relativePath.search(/(?:^|\/)_(?:posts|drafts)\//)
    const folder: ValueOrigin[] = cut > 0 ? [{ from: 'folder' }] : []
    return [...folder, ...this.ofKey('categories'), ...this.ofKey('category')]
  }

  /** Returns the origins of one key's value. An empty value (`key:`) does not replace a default. */
  private ofKey(key: string): ValueOrigin[] {
    const own = this.own.get(key) ?? null
    const set = this.setOf(key)
    const span = set?.spans.get(key)
    const given: ValueOrigin[] = span ? [{ from: 'defaults', span }] : []
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
