import type { Node, Value } from '../../frontmatter/node'
import { valueToString } from '../../frontmatter/valueToString'
import { globMatches } from '../../ruby/fnmatch'
import type { Span } from '../../text/span'
import { withoutFolder } from '../../text/path'
import type { Config } from './config'
import { deepMerge, type ValueMap } from './deepMerge'

/** One set under `defaults:` in `_config.yml`. */
export interface DefaultSet {
  readonly scope: ValueMap | undefined
  readonly values: ValueMap
  /** The span from each key to the end of its value in the configuration. */
  readonly spans: ReadonlyMap<string, Span>
}

/**
 * Reads the sets of a configuration. Leaves out entries that are not valid sets, which Jekyll ignores with a warning.
 * `root` is the tree of the configuration.
 */
export function readDefaultSets(value: Value | undefined, root?: Node): DefaultSet[] {
  if (!Array.isArray(value)) return []
  const nodes = fieldOf(root, 'defaults')
  return value.flatMap((set, index) => {
    const values = set instanceof Map ? set.get('values') : undefined
    if (!(set instanceof Map) || !(values instanceof Map)) return []
    const scope = set.get('scope')
    const node = nodes?.kind === 'list' ? nodes.items[index] : undefined
    return [{ scope: scope instanceof Map ? renamedType(scope) : undefined, values, spans: spansIn(node) }]
  })
}

function spansIn(set: Node | undefined): ReadonlyMap<string, Span> {
  const values = fieldOf(set, 'values')
  const pairs = values?.kind === 'mapping' ? values.pairs : []
  return new Map(pairs.map(({ key, value }) => [nameOf(key), { start: key.span.start, end: value.span.end }]))
}

function fieldOf(node: Node | undefined, name: string): Node | undefined {
  return node?.kind === 'mapping' ? node.pairs.findLast(({ key }) => nameOf(key) === name)?.value : undefined
}

function nameOf(key: Node): string {
  return key.kind === 'scalar' ? valueToString(key.value) : ''
}

/** Replaces the deprecated singular types `post`, `page` and `draft`. */
function renamedType(scope: ValueMap): ValueMap {
  const type = scope.get('type')
  return type === 'post' || type === 'page' || type === 'draft' ? new Map([...scope, ['type', `${type}s`]]) : scope
}

export interface DefaultsQuery {
  /** The path relative to the folder of the collections. */
  readonly path: string
  /**
   * `posts` for posts and drafts, a collection's label, or `pages`; `undefined` for static files outside of
   * collections.
   */
  readonly type: string | undefined
  /** All paths of the site relative to its source, for scopes with a `*`. */
  readonly sitePaths: Iterable<string>
}

/**
 * Returns the defaults of a file. A set with a longer path wins, then one with a type, then a later one. Returns
 * `undefined` if Jekyll fails because a set without a scope follows one with a scope.
 * https://github.com/jekyll/jekyll/blob/master/lib/jekyll/frontmatter_defaults.rb
 */
export function defaultsFor(config: Config, query: DefaultsQuery): ValueMap | undefined {
  return setsByStrength(config, query)?.reduce<ValueMap>((merged, { values }) => deepMerge(merged, values), new Map())
}

/**
 * Returns the sets that apply to a file, the strongest last; `undefined` in the case in which `defaultsFor` returns it.
 */
export function setsByStrength(config: Config, query: DefaultsQuery): DefaultSet[] | undefined {
  const sets: DefaultSet[] = []
  let strongest: ValueMap | undefined
  for (const set of matchingSets(config, query)) {
    if (strongest && !set.scope) return undefined
    const wins = !strongest || !set.scope || hasPrecedence(strongest, set.scope)
    if (wins) strongest = set.scope
    sets.splice(wins ? sets.length : 0, 0, set)
  }
  return sets
}

/**
 * Returns the set that gives a page the value of `key`. Jekyll searches only the sets that have the key, so the value
 * can differ from that of `defaultsFor`, where the strongest set may lack the key (`FrontmatterDefaults#find`).
 */
export function defaultFor(config: Config, query: DefaultsQuery, key: string): DefaultSet | undefined {
  let found: DefaultSet | undefined
  for (const set of matchingSets(config, query))
    if (set.values.has(key) && (!found?.scope || (set.scope && hasPrecedence(found.scope, set.scope)))) found = set
  return found
}

/** The sets whose scope matches a file, in the order of the configuration. */
function matchingSets(config: Config, query: DefaultsQuery): DefaultSet[] {
  return config.defaults.filter(({ scope }) => !scope || applies(scope, config, query))
}

function applies(scope: ValueMap, config: Config, query: DefaultsQuery): boolean {
  if (scope.has('type') && scope.get('type') !== query.type) return false
  const path = scope.get('path')
  if (typeof path !== 'string' || path === '') return true
  const own = query.path.replace(/^\//, '')
  if (!path.includes('*')) return isWithin(own, withoutFolder(path, config.writtenCollectionsDir), config)
  for (const other of withFolders(query.sitePaths))
    if (isWithin(own, withoutFolder(other, config.writtenCollectionsDir), config) && globMatches(path, other))
      return true
  return false
}

function isWithin(path: string, scope: string, { jekyllVersion }: Config): boolean {
  return jekyllVersion.scopeEndsAtFolder ? `${path}/`.startsWith(`${scope}/`) : path.startsWith(scope)
}

/** Yields the paths and all folders that contain them, each folder once. */
export function* withFolders(paths: Iterable<string>): Generator<string> {
  const seen = new Set<string>()
  for (const path of paths) {
    yield path
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      const folder = path.slice(0, end)
      if (seen.has(folder)) break
      seen.add(folder)
      yield folder
    }
  }
}

function hasPrecedence(old: ValueMap, scope: ValueMap): boolean {
  const [oldLength, length] = [pathLength(old), pathLength(scope)]
  if (length !== oldLength) return length > oldLength
  return scope.has('type') || !old.has('type')
}

function pathLength(scope: ValueMap): number {
  const path = scope.get('path')
  return typeof path === 'string' ? path.replace(/^\//, '').length : 0
}
