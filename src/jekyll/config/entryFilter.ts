import { fnmatch } from '../../ruby/fnmatch'
import type { Config } from './config'

/** The settings that decide which entries Jekyll ignores. */
type FilterConfig = Pick<Config, 'include' | 'exclude' | 'jekyllVersion'>

/** Why Jekyll ignores a file or folder. */
export type Rejection = 'excluded' | 'special-name'

/**
 * Returns why Jekyll ignores an entry; `undefined` if it does not. `entry` is a path in the folder `base`, which is
 * relative to the source (`''` for the source itself). Names that begin with `.`, `_`, `#` or `~`, or end with `~`, are
 * special. `include:` overrides both reasons. https://github.com/jekyll/jekyll/blob/master/lib/jekyll/entry_filter.rb
 */
export function rejection(entry: string, base: string, isFolder: boolean, config: FilterConfig): Rejection | undefined {
  const name = entry.slice(entry.lastIndexOf('/') + 1)
  if (entry.endsWith('.') && config.jekyllVersion.skipsFinalPeriods) return 'special-name'
  const { includes, excludes } = patternsOf(config)
  const isNamed = isFolder && config.jekyllVersion.namesFoldersWithSlash
  const isAtRoot = isNamed && base === '' // Jekyll looks for the folder in the source, whatever folder it is in
  if (matchesAny(includes, entry, isAtRoot) || matchesAny(includes, name, isAtRoot)) return undefined
  if (matchesAny(excludes, base === '' ? entry : `${base}/${entry}`, isNamed)) return 'excluded'
  return /^[._#~]/.test(entry) || /^[._#~]/.test(name) || entry.endsWith('~') ? 'special-name' : undefined
}

/** Whether Jekyll 3 enters each folder again as `.` or `..` inside it, without an end. */
export function walksInCircles(config: FilterConfig): boolean {
  return !config.jekyllVersion.skipsFinalPeriods && ['.', '..'].some((entry) => !rejection(entry, '', true, config))
}

/** A pattern relative to the source. */
interface Pattern {
  readonly whole: string
  readonly hasWildcards: boolean
}

interface Patterns {
  readonly includes: readonly Pattern[]
  readonly excludes: readonly Pattern[]
}

/** The patterns of each configuration, since every path is matched against them. */
const known = new WeakMap<FilterConfig, Patterns>()

function patternsOf(config: FilterConfig): Patterns {
  const made = known.get(config)
  if (made) return made
  const { include, exclude, jekyllVersion } = config
  const excludes = exclude.filter((pattern) => !jekyllVersion.includeLiftsExclude || !include.includes(pattern))
  const patterns = { includes: include.map(fromRoot), excludes: excludes.map(fromRoot) }
  known.set(config, patterns)
  return patterns
}

/** Whether one of the patterns (relative to the source) matches a path (`EntryFilter#glob_include?`). */
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
