import { fnmatch } from '../ruby/fnmatch'
import type { Config } from './config'

/** Why Jekyll passes a file or folder over. */
export type Rejection = 'excluded' | 'special-name'

/**
 * Whether Jekyll passes an entry over: `entry` below the folder `base` (both relative to the source, `''` for the source
 * itself). What begins with `.`, `_`, `#` or `~` or ends with `~` is special; `include:` overrides both reasons.
 * https://github.com/jekyll/jekyll/blob/master/lib/jekyll/entry_filter.rb
 */
export function rejection(entry: string, base: string, isFolder: boolean, config: Config): Rejection | undefined {
  const name = entry.slice(entry.lastIndexOf('/') + 1)
  if (entry.endsWith('.') && config.edition.skipsFinalPeriods) return 'special-name'
  const { includes, excludes } = patternsOf(config)
  if (matchesAny(includes, entry, isFolder) || matchesAny(includes, name, isFolder)) return undefined
  if (matchesAny(excludes, base === '' ? entry : `${base}/${entry}`, isFolder)) return 'excluded'
  return /^[._#~]/.test(entry) || /^[._#~]/.test(name) || entry.endsWith('~') ? 'special-name' : undefined
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
const known = new WeakMap<Config, Patterns>()

function patternsOf(config: Config): Patterns {
  const made = known.get(config)
  if (made) return made
  const { include, exclude, edition } = config
  const excludes = exclude.filter((pattern) => !edition.includeLiftsExclude || !include.includes(pattern))
  const patterns = { includes: include.map(fromRoot), excludes: excludes.map(fromRoot) }
  known.set(config, patterns)
  return patterns
}

function fromRoot(pattern: string): Pattern {
  return { whole: `/${pattern.replace(/^\/+/, '')}`, hasWildcards: /[*?[\\]/.test(pattern) }
}

function matchesAny(patterns: readonly Pattern[], entry: string, isFolder: boolean): boolean {
  const path = `/${entry}`
  return patterns.some(
    ({ whole, hasWildcards }) =>
      path.startsWith(whole) || (isFolder && whole === `${path}/`) || (hasWildcards && fnmatch(whole, path)),
  )
}
