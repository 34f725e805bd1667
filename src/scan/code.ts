import type { LiquidToken } from '../liquid/tokens'
import { RememberedSearch } from '../text/rememberedSearch'
import { NextOf } from '../text/nextOf'
import type { Span } from '../text/span'
import type { CodeRange, Fence } from './bodyScan'

export interface CodeScan {
  readonly spans: readonly CodeRange[]
  readonly fences: readonly Fence[]
}

/**
 * The code, comments and raw parts of a body: fences, code spans, indented code, `pre`, `script`, `style`, HTML
 * comments, `$$`, kramdown's `comment` and `nomarkdown`, Liquid's `raw`, `comment` and `highlight`. Unclosed ones are
 * ignored.
 */
export function scanCode(text: string, start: number, liquid: readonly LiquidToken[]): CodeScan {
  const spans: CodeRange[] = [...liquidBlocks(liquid)]
  const blocks = new Map(spans.map((span) => [span.start, span]))
  const fences: Fence[] = []
  const closingMarks = { search: new RememberedSearch(text), unclosedFences: new Set<string>() }
  const finder = new OpeningMarkFinder(text, start)
  for (let found = finder.next(); found; found = finder.next()) {
    const span = spanOf(text, found, blocks, closingMarks)
    if (!span) continue
    finder.at = Math.max(span.end, finder.at - 1, found.index + 1)
    if (found[1] !== undefined) fences.push(fenceOf(found, span))
    if (!blocks.has(span.start)) spans.push(span)
  }
  for (const span of indentedCode(text, start)) spans.push(span)
  return { spans: merged(spans), fences }
}

/** The characters that every opening mark contains. Most of a text does not contain them, so the search is fast. */
const signs = ['`', '~', '<', '$', '{:', '{%']

/** Finds the opening marks of code, one after the other. */
class OpeningMarkFinder {
  private readonly signs: NextOf
  private readonly whole = new RegExp(openingMark.source, 'my')
  /** The last line that was searched for a fence. */
  private line = { start: 0, end: -1 }

  constructor(
    private readonly text: string,
    /** The offset at which the search continues. */
    public at: number,
  ) {
    this.signs = new NextOf(text, signs)
  }

  next(): RegExpExecArray | undefined {
    for (let sign = this.signs.from(this.at); sign !== -1; sign = this.signs.from(sign + 1)) {
      const found = this.fenceWith(sign) ?? this.openingMarkAt(sign)
      if (found) return found
    }
    return undefined
  }

  /** The fence that contains the sign. The marks of quotes and lists may precede the marks of the fence. */
  private fenceWith(sign: number): RegExpExecArray | undefined {
    if (!/^(?:```|~~~)$/.test(this.text.slice(sign, sign + 3))) return undefined
    if (sign < this.line.end) return undefined
    const lineEnd = this.text.indexOf('\n', sign)
    const start = this.text.lastIndexOf('\n', sign - 1) + 1
    this.line = { start, end: lineEnd === -1 ? this.text.length : lineEnd }
    const found = sign > 0 && start >= this.at ? this.openingMarkAt(start) : undefined
    return found?.[1] === undefined ? undefined : found
  }

  private openingMarkAt(index: number): RegExpExecArray | undefined {
    const at = this.at
    this.whole.lastIndex = index
    const found = this.whole.exec(this.text) ?? undefined
    this.at = found ? this.whole.lastIndex : at
    return found
  }
}

const openingMark =
  /^(?:[ \t>]|(?:[-*+]|\d+\.)[ \t])*(`{3,99}|~{3,99})[ \t]*([^`~\n]*)$|(`+)|(<!--)|<(pre|script|style)\b|(\$\$)|\{::(comment|nomarkdown)\b[^}\n/]*\}|(\{%)/

const blockTags = ['raw', 'comment', 'highlight']

/** The spans of Liquid's blocks of code and comments, such as from `{% raw %}` to the end of `{% endraw %}`. */
function* liquidBlocks(liquid: readonly LiquidToken[]): Generator<CodeRange> {
  let open: LiquidToken | undefined
  for (const token of liquid) {
    if (token.kind !== 'tag') continue
    if (!open && blockTags.includes(token.name)) open = token
    else if (open && token.name === `end${open.name}`) {
      yield { start: open.span.start, end: token.span.end, kind: open.name === 'highlight' ? 'highlight' : 'liquid' }
      open = undefined
    }
  }
}

/** Remembers which closing marks are missing in the text, so that each one is searched for only once. */
interface ClosingMarks {
  readonly search: RememberedSearch
  /** The marks of unclosed fences. */
  readonly unclosedFences: Set<string>
}

/** The code that an opening mark begins; `undefined` if nothing closes it. */
function spanOf(
  text: string,
  found: RegExpExecArray,
  blocks: ReadonlyMap<number, CodeRange>,
  closingMarks: ClosingMarks,
): CodeRange | undefined {
  const [whole, fence, , ticks, comment, element, math, extension] = found
  const after = found.index + whole.length
  const until = (closingMark: string) => closedBy(found.index, after, closingMark, closingMarks)
  if (fence !== undefined) return of('fence', fenced(text, found.index, after, fence, closingMarks))
  if (ticks !== undefined) return of('span', codeSpan(text, found.index, after, ticks, closingMarks))
  if (comment !== undefined) return of('comment', until('-->'))
  if (element !== undefined) return of(element === 'pre' ? 'pre' : 'script', until(`</${element}>`))
  if (math !== undefined) return of('math', until('$$'))
  if (extension !== undefined) return of('comment', until('{:/'))
  return blocks.get(found.index)
}

function of(kind: CodeRange['kind'], span: Span | undefined): CodeRange | undefined {
  return span && { start: span.start, end: span.end, kind }
}

function closedBy(start: number, from: number, closingMark: string, { search }: ClosingMarks): Span | undefined {
  const at = search.next(closingMark, from)
  return at === -1 ? undefined : { start, end: at + closingMark.length }
}

/**
 * The span of a fence, which ends with a line of at least as many marks. Without such a line, kramdown reads a
 * paragraph.
 */
function fenced(text: string, start: number, from: number, marks: string, { unclosedFences }: ClosingMarks) {
  if (unclosedFences.has(marks)) return undefined
  const close = marks.startsWith('`') ? /^[ \t>]*(`{3,})[ \t\r]*$/gm : /^[ \t>]*(~{3,})[ \t\r]*$/gm
  close.lastIndex = from
  for (let found = close.exec(text); found; found = close.exec(text)) {
    const [line, closing = ''] = found
    if (closing.length >= marks.length) return { start, end: found.index + line.length }
  }
  unclosedFences.add(marks)
  return undefined
}

/** The span of a code span, which ends in the same paragraph with as many backticks as it begins with. */
function codeSpan(text: string, start: number, from: number, ticks: string, closingMarks: ClosingMarks) {
  const end = closedBy(start, from, ticks, closingMarks)?.end
  return end === undefined || /\n[ \t\r]*\n/.test(text.slice(from, end)) ? undefined : { start, end }
}

function fenceOf(found: RegExpExecArray, span: Span): Fence {
  const info = found[2] ?? ''
  const [language = ''] = /^\S*/.exec(info) ?? []
  const languageStart = found.index + found[0].length - info.length
  return { span, language, languageSpan: { start: languageStart, end: languageStart + language.length } }
}

const listStart = /^ {0,3}(?:[-*+]|\d+\.|:|\[\^[^\]]+\]:)[ \t]/

function hasIndent(text: string, start: number): boolean {
  const mayBe = text.startsWith('    ', start) || text.includes('\n    ', start) || text.includes('\t', start)
  if (!mayBe) return false // true for most texts, and many times faster than the pattern
  const pattern = /^(?: {4}| {0,3}\t)/gm
  pattern.lastIndex = start
  return pattern.test(text)
}

/** The lines below a blank line that are indented by four spaces or a tab, except those that continue a list item. */
function* indentedCode(text: string, start: number): Generator<CodeRange> {
  if (!hasIndent(text, start)) return
  let afterBlank = true
  let inList = false
  for (const { index, 0: line } of text.slice(start).matchAll(/[^\n]*\n|[^\n]+$/g)) {
    const isBlank = line.trim() === ''
    const isIndented = /^(?: {4}| {0,3}\t)/.test(line)
    if (isIndented && !isBlank && afterBlank && !inList)
      yield { start: start + index, end: start + index + line.trimEnd().length, kind: 'indented' }
    else if (!isBlank) {
      if (listStart.test(line)) inList = true
      else if (afterBlank && !/^[ \t]/.test(line)) inList = false
      afterBlank = false
    }
    afterBlank ||= isBlank
  }
}

/** The spans in order and without overlap. A span that begins within another one is joined to it. */
function merged(spans: CodeRange[]): CodeRange[] {
  const result: { start: number; end: number; kind: CodeRange['kind'] }[] = []
  for (const span of spans.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1)
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end)
    else if (span.end > span.start) result.push({ ...span })
  }
  return result
}
