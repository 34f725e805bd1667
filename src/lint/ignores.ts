import type { Span } from '../text/span'

/** A comment that turns off rules, either in its own line and the next one or in the whole file. */
export interface Ignore {
  readonly rules: readonly string[]
  /** The span of the lines; `undefined` for the whole file. */
  readonly lines: Span | undefined
}

const comment = /(?:(?:^|[ \t])#|<!--)[ \t]*jekyll-posts-ignore(-file)?[ \t]+([a-z][a-z, \t-]*[a-z])/gm

/**
 * Returns the comments `# jekyll-posts-ignore RULE` (YAML) and `<!-- jekyll-posts-ignore RULE -->` (HTML). Spaces or
 * commas separate several rules. `jekyll-posts-ignore-file` turns off the rules in the whole file.
 */
export function readIgnores(text: string): Ignore[] {
  if (!text.includes('jekyll-posts-ignore')) return []
  return Array.from(text.matchAll(comment), ({ index, 0: whole, 1: file, 2: rules = '' }) => ({
    rules: rules.split(/[, \t]+/),
    lines: file ? undefined : linesFrom(text, index + whole.length),
  }))
}

/** Whether a comment turns off the rule `id` at the start of the span. */
export function isIgnored(ignores: readonly Ignore[], id: string, { start }: Span): boolean {
  return ignores.some(
    ({ rules, lines }) => rules.includes(id) && (!lines || (lines.start <= start && start <= lines.end)),
  )
}

function linesFrom(text: string, at: number): Span {
  const end = text.indexOf('\n', at)
  const next = end < 0 ? -1 : text.indexOf('\n', end + 1)
  return { start: text.lastIndexOf('\n', at - 1) + 1, end: next < 0 ? text.length : next }
}
