import { matchesWildcards, parseWildcards } from './wildcards'

/**
 * Matches a whole path as Ruby's `File.fnmatch?` does without flags: `*` and `?` also match slashes. Jekyll matches
 * `include` and `exclude` this way. A pattern that is longer than any path matches nothing.
 */
export function fnmatch(pattern: string, path: string): boolean {
  return pattern.length <= longestPattern && matchesWildcards(read(pattern), path)
}

/**
 * Matches one path as Ruby's `Dir.glob` does: `*` and `?` match neither slashes nor a leading dot, `**` before a slash
 * matches any folders, and braces list alternatives.
 */
export function globMatches(pattern: string, path: string): boolean {
  if (pattern.length > longestPattern) return false
  const parts = path.split('/')
  return split(pattern).some((alternative) => globOne(alternative, parts))
}

/** The length of the longest pattern that is matched: four times the longest path on Linux. */
const longestPattern = 16_384

/**
 * Matches the parts of a pattern one after the other, keeping every position in the path that the parts so far can
 * reach.
 */
function globOne(patterns: readonly string[], parts: readonly string[]): boolean {
  let places: ReadonlySet<number> = new Set([0])
  for (const [index, pattern] of patterns.entries()) {
    const isDeep = pattern === '**' && index < patterns.length - 1
    places = new Set(isDeep ? anyFolders(places, parts) : oneFolder(pattern, places, parts))
    if (places.size === 0) return false
  }
  return places.has(parts.length)
}

/** Yields the positions that `**` can reach. It does not match a part that begins with a dot. */
function* anyFolders(places: ReadonlySet<number>, parts: readonly string[]): Generator<number> {
  let isReached = false
  for (let at = 0; at <= parts.length; at += 1) {
    isReached ||= places.has(at)
    if (isReached) yield at
    isReached &&= !parts[at]?.startsWith('.')
  }
}

function* oneFolder(pattern: string, places: ReadonlySet<number>, parts: readonly string[]): Generator<number> {
  const wanted = read(pattern)
  for (const at of places) {
    const part = parts[at]
    if (part === undefined || (part.startsWith('.') && /^[*?[]/.test(pattern))) continue
    if (matchesWildcards(wanted, part)) yield at + 1
  }
}

/** Yields the alternatives in braces. Several braces in a row can give millions, so only the first ones are used. */
function* alternatives(pattern: string): Generator<string> {
  const left: string[] = []
  let count = 0
  for (let whole: string | undefined = pattern; whole !== undefined && count < mostAlternatives; whole = left.pop()) {
    const braces = /\{([^{}]*)\}/.exec(whole)
    if (!braces) count += 1
    if (!braces) yield whole
    else left.push(...choices(whole, braces).reverse())
  }
}

function choices(whole: string, { 0: braces, 1: inner = '', index }: RegExpExecArray): string[] {
  const [before, after] = [whole.slice(0, index), whole.slice(index + braces.length)]
  return inner.split(',', mostAlternatives).map((choice) => before + choice + after)
}

const mostAlternatives = 1_000

/** Caches the parsed patterns, because a site has few patterns and matches each of them against all its paths. */
function remembered<Read>(reader: (pattern: string) => Read): (pattern: string) => Read {
  const known = new Map<string, Read>()
  return (pattern) => {
    const read = known.get(pattern) ?? reader(pattern)
    if (known.size >= mostKnown) known.clear()
    known.set(pattern, read)
    return read
  }
}

const mostKnown = 10_000
const read = remembered(parseWildcards)
const split = remembered((pattern) => [...alternatives(pattern)].map((alternative) => alternative.split('/')))
