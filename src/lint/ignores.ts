import type { Span } from '../text/span'

/** A comment that silences rules: on its own line and the next, or in the whole file. */
export interface Ignore {
  readonly rules: readonly string[]
  /** Offsets; `undefined` for the whole file. */
  readonly lines: Span | undefined
}

const comment = /(?:(?:^|[ \t])#|<!--)[ \t]*jekyll-posts-ignore(-file)?[ \t]+([a-z][a-z, \t-]*[a-z])/gm

/**
 * The comments `# jekyll-posts-ignore RULE` of YAML and `<!-- jekyll-posts-ignore RULE -->` of HTML; several rules are
 * parted by spaces or commas. `jekyll-posts-ignore-file` silences the rule everywhere in the file.
 */
export function readIgnores(text: string): Ignore[] {
  if (!text.includes('jekyll-posts-ignore')) return []
  return [...text.matchAll(comment)].map((match) => ({
    rules: match[2]!.split(/[, \t]+/),
    lines: match[1] ? undefined : linesFrom(text, match.index + match[0].length),
  }))
}

/** True where a comment silences the rule `id` at that place. */
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
