/**
 * Ruby's `File.fnmatch?` without flags, on whole paths: `*` and `?` take slashes too. Jekyll's `include` and `exclude`
 * are matched so.
 */
export function fnmatch(pattern: string, path: string): boolean {
  return compile(pattern, { any: '[^]*', one: '[^]' }).test(path)
}

/**
 * Ruby's `Dir.glob` for one path: `*` and `?` stay within a folder and take no leading dot, `**` before a slash stands
 * for any folders, braces hold alternatives.
 */
export function globMatches(pattern: string, path: string): boolean {
  let tried = 0
  for (const alternative of alternatives(pattern)) {
    if (globOne(alternative.split('/'), path.split('/'))) return true
    if (++tried === mostAlternatives) return false
  }
  return false
}

/** Braces after braces come to millions, which nobody means. */
const mostAlternatives = 1_000

function globOne(patterns: readonly string[], parts: readonly string[]): boolean {
  const [first, ...rest] = patterns
  const [part, ...others] = parts
  if (first === undefined || part === undefined) return patterns.length === parts.length
  if (first === '**' && rest.length > 0)
    return globOne(rest, parts) || (!part.startsWith('.') && globOne(patterns, others))
  if (part.startsWith('.') && /^[*?[]/.test(first)) return false
  return compile(first, { any: '[^/]*', one: '[^/]' }).test(part) && globOne(rest, others)
}

function* alternatives(pattern: string): Generator<string> {
  const braces = /\{([^{}]*)\}/.exec(pattern)
  if (!braces) return yield pattern
  const [before, after] = [pattern.slice(0, braces.index), pattern.slice(braces.index + braces[0].length)]
  for (const choice of braces[1]!.split(',')) yield* alternatives(before + choice + after)
}

/** A site has few patterns, and matches each against all its paths. */
const compiled = new Map<string, RegExp>()
const mostCompiled = 50_000

function compile(pattern: string, wildcards: { any: string; one: string }): RegExp {
  const key = `${wildcards.any} ${pattern}`
  const known = compiled.get(key)
  if (known) return known
  if (compiled.size >= mostCompiled) compiled.clear()
  const expression = expressionFor(pattern, wildcards)
  compiled.set(key, expression)
  return expression
}

function expressionFor(pattern: string, { any, one }: { any: string; one: string }): RegExp {
  const source = pattern.replace(/\*+|\?|\[(?:[!^])?\]?[^\]]*\]|\\?[^]/g, (token) => {
    if (token.startsWith('*')) return any
    if (token === '?') return one
    if (token.length > 2 && token.startsWith('['))
      return `[${token.slice(1, -1).replace(/^!/, '^').replace(/[\\[]/g, '\\$&')}]`
    return token.replace(/^\\(?=.)/, '').replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
  })
  try {
    return new RegExp(`^${source}$`, 'u')
  } catch {
    return /^(?!)/ // a range that runs backwards matches nothing
  }
}
