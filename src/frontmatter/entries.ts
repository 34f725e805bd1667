import type { Span } from '../text/span'

/**
 * One line of front matter, without the context of other lines. Completion and the diagnosis of errors work on lines,
 * because a half-typed text has no tree.
 */
export interface YamlLine {
  /** The line without its line break. */
  readonly line: Span
  /** The white space at its start. */
  readonly indent: Span
  /** True for `- item` and `- key: value`. */
  readonly isItem: boolean
  readonly key: { readonly name: string; readonly span: Span } | undefined
  /**
   * The text after the key or dash, trimmed and without a comment. Empty, at the position of the future value, if no
   * value is typed.
   */
  readonly value: Span
}

const dashes = /(?:-[ \t]+)*(?:-$)?/y
const keyName = /(?:"[^"\n]*"|'[^'\n]*'|[^\s#'"[\]{},&*!|>%@`:-](?:[^\n]*?[^ \t\n])??)(?=[ \t]*:(?:[ \t]|$))/y

/** Reads each line in `region` as a `YamlLine`. Lines inside a block scalar are left out. */
export function yamlLinesIn(text: string, region: Span): YamlLine[] {
  const entries: YamlLine[] = []
  let blockScalarIndent = Infinity
  for (const line of linesOf(text, region)) {
    const entry = readEntry(text, line)
    const indent = entry.indent.end - entry.indent.start
    if (indent > blockScalarIndent || (blockScalarIndent < Infinity && entry.indent.end === line.end)) continue
    blockScalarIndent = /^[|>][-+\d]*$/.test(text.slice(entry.value.start, entry.value.end)) ? indent : Infinity
    entries.push(entry)
  }
  return entries
}

/** The lines of a region without their line breaks. */
function* linesOf(text: string, region: Span): Generator<Span> {
  let start = region.start
  while (start < region.end) {
    const lineBreak = text.indexOf('\n', start)
    const next = lineBreak < 0 || lineBreak >= region.end ? region.end : lineBreak + 1
    const end = lineBreak < 0 || lineBreak >= region.end ? region.end : lineBreak
    yield { start, end: text[end - 1] === '\r' && end > start ? end - 1 : end }
    start = next
  }
}

function readEntry(text: string, line: Span): YamlLine {
  const source = text.slice(line.start, line.end)
  const indent = source.length - source.trimStart().length
  const dashEnd = matchEnd(dashes, source, indent)
  const keyEnd = matchEnd(keyName, source, dashEnd)
  const hasKey = keyEnd > dashEnd
  const valueStart = hasKey ? source.indexOf(':', keyEnd) + 1 : dashEnd
  return {
    line,
    indent: { start: line.start, end: line.start + indent },
    isItem: dashEnd > indent,
    key: hasKey ? keyAt(source, line.start, dashEnd, keyEnd) : undefined,
    value: shift(valueSpan(source, valueStart), line.start),
  }
}

function matchEnd(pattern: RegExp, source: string, from: number): number {
  pattern.lastIndex = from
  return pattern.test(source) ? pattern.lastIndex : from
}

function keyAt(source: string, offset: number, start: number, end: number) {
  const name = source.slice(start, end).replace(/^(["'])(.*)\1$/, '$2')
  return { name, span: { start: start + offset, end: end + offset } }
}

function valueSpan(source: string, from: number): Span {
  const rest = source.slice(from)
  const trimmed = withoutComment(rest.trim())
  const start = trimmed === '' ? from + Math.min(1, rest.length) : from + rest.length - rest.trimStart().length
  return { start, end: start + trimmed.length }
}

/**
 * Removes a comment, which starts with ` #` outside of quotes. If the quotes are unbalanced, it must follow the last
 * quote.
 */
function withoutComment(value: string): string {
  const quote = /^["']/.exec(value)?.[0]
  const from = quote ? value.lastIndexOf(quote) : 0
  const comment = value.slice(from).search(/(?:^|\s)#/)
  return comment < 0 ? value : value.slice(0, from + comment).trimEnd()
}

function shift({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by }
}
