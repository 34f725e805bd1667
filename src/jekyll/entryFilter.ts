import { fnmatch } from '../ruby/fnmatch'
import type { Config } from './config'

/** What a configuration says of it. */
type Told = Pick<Config, 'include' | 'exclude' | 'edition'>

/** Why Jekyll passes a file or folder over. */
export type Rejection = 'excluded' | 'special-name'

/**
 * Whether Jekyll passes an entry over: `entry` below the folder `base` (both relative to the source, `''` for the source
 * itself). What begins with `.`, `_`, `#` or `~` or ends with `~` is special; `include:` overrides both reasons.
 * https://github.com/jekyll/jekyll/blob/master/lib/jekyll/entry_filter.rb
 */
export function rejection(entry: string, base: string, isFolder: boolean, config: Told): Rejection | undefined {
  const name = entry.slice(entry.lastIndexOf('/') + 1)
  if (entry.endsWith('.') && config.edition.skipsFinalPeriods) return 'special-name'
  const { includes, excludes } = patternsOf(config)
  const isNamed = isFolder && config.edition.namesFoldersWithSlash
  const isAtRoot = isNamed && base === '' // where Jekyll looks for the folder, whatever it is in
  if (matchesAny(includes, entry, isAtRoot) || matchesAny(includes, name, isAtRoot)) return undefined
  if (matchesAny(excludes, base === '' ? entry : `${base}/${entry}`, isNamed)) return 'excluded'
  return /^[._#~]/.test(entry) || /^[._#~]/.test(name) || entry.endsWith('~') ? 'special-name' : undefined
}

/** Whether Jekyll 3 comes upon each folder as a part of itself, `.`, or of its own, again and again, until it stops. */
export function walksInCircles(config: Told): boolean {
  return !config.edition.skipsFinalPeriods && ['.', '..'].some((entry) => !rejection(entry, '', true, config))
}

/** A pattern from the source's root. */
interface Pattern {
  readonly whole: string
  readonly hasWildcards: boolean
}

interface Patterns {
  readonly includes: readonly Pattern[]
  readonly excludes: readonly Pattern[]
}

/** Made once for a configuration, since every path is held against them. */
const known = new WeakMap<Told, Patterns>()

function patternsOf(config: Told): Patterns {
  const made = known.get(config)
  if (made) return made
  const { include, exclude, edition } = config
  const excludes = exclude.filter((pattern) => !edition.includeLiftsExclude || !include.includes(pattern))
  const patterns = { includes: include.map(fromRoot), excludes: excludes.map(fromRoot) }
  known.set(config, patterns)
  return patterns
}

/** Whether one of the patterns, from the source's root, means a path (`EntryFilter#glob_include?`). */
export function globIncludes(patterns: readonly string[], path: string): boolean {
  return matchesAny(patterns.map(fromRoot), path, false)
}

function fromRoot(pattern: string): Pattern {
  return { whole: `/${pattern.replace(/^\/+/, '')}`, hasWildcards: /[*?[\\]/.test(pattern) }
}

function matchesAny(patterns: readonly Pattern[], entry: string, isNamed: boolean): boolean {
  const path = `/${entry}`
  return patterns.some(
    ({ whole, hasWildcards }) =>
      path.startsWith(whole) || (isNamed && whole === `${path}/`) || (hasWildcards && fnmatch(whole, path)),
  )
}
