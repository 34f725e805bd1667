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
  if (entry.endsWith('.')) return 'special-name'
  if (matchesAny(config.include, entry, isFolder) || matchesAny(config.include, name, isFolder)) return undefined
  const { includeLiftsExclude } = config.edition
  const excludes = config.exclude.filter((pattern) => !includeLiftsExclude || !config.include.includes(pattern))
  if (matchesAny(excludes, base === '' ? entry : `${base}/${entry}`, isFolder)) return 'excluded'
  return /^[._#~]/.test(entry) || /^[._#~]/.test(name) || entry.endsWith('~') ? 'special-name' : undefined
}

function matchesAny(patterns: readonly string[], entry: string, isFolder: boolean): boolean {
  const path = `/${entry}`
  return patterns.some((pattern) => {
    const whole = `/${pattern.replace(/^\/+/, '')}`
    return fnmatch(whole, path) || path.startsWith(whole) || (isFolder && whole === `${path}/`)
  })
}
