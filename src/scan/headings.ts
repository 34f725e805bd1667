import { textOf, type Span } from '../text/span'
import type { ScannedHeading } from './bodyScan'

const atx = /(?<=^( {0,3}))(#{1,6})[ \t]+([^\r\n]*)/my
const underline = /(?:=+|-+)[ \t]*(?=\r|\n|$)/y

/** The headings of a text, with `#` marks or underlined. */
export function scanHeadings(text: string, start: number): ScannedHeading[] {
  const headings = [...withMarks(text, start), ...withUnderlines(text, start)]
  return headings.sort((a, b) => a.span.start - b.span.start)
}

function* withMarks(text: string, start: number): Generator<ScannedHeading> {
  for (let at = text.indexOf('#', start); at !== -1; at = text.indexOf('#', at + 1)) {
    atx.lastIndex = at
    const [whole, indent = '', marks = '', line = ''] = atx.exec(text) ?? []
    if (whole === undefined || at - indent.length < start) continue
    const span = { start: at - indent.length, end: at + whole.length }
    yield { span, level: marks.length, ...contents(line.replace(/(?<![ \t])[ \t]+#+[ \t]*$/, '')) }
    at = span.end - 1
  }
}

function* withUnderlines(text: string, start: number): Generator<ScannedHeading> {
  for (const sign of ['=', '-'])
    for (let at = text.indexOf(`\n${sign}`, start); at !== -1; at = text.indexOf(`\n${sign}`, at + 1)) {
      underline.lastIndex = at + 1
      if (!underline.test(text)) continue
      const found = underlined(text, start, at)
      if (found) yield { span: found, level: sign === '=' ? 1 : 2, ...contents(textOf(text, found)) }
    }
}

/** The span of the line that ends at `end`; `undefined` if it cannot be a heading. */
function underlined(text: string, start: number, end: number): Span | undefined {
  const lineStart = text.lastIndexOf('\n', end - 1) + 1
  const line = text.slice(lineStart, end).replace(/\r$/, '')
  if (end === 0 || lineStart < start || !/^[^\s>#|]/.test(line) || !isBoundary(text, start, lineStart)) return undefined
  return { start: lineStart, end: lineStart + line.length }
}

/**
 * Whether an underlined heading may begin here. kramdown requires the start of the text, a blank line or an attribute
 * list before it.
 */
function isBoundary(text: string, start: number, lineStart: number): boolean {
  if (lineStart <= start) return true
  const above = text.slice(text.lastIndexOf('\n', lineStart - 2) + 1, lineStart).trim()
  return above === '' || /^\{:.*\}$/.test(above)
}

/**
 * The text and the ID of a heading, as in kramdown's `HEADER_ID`
 * (https://kramdown.gettalong.org/syntax.html#specifying-a-header-id).
 */
function contents(line: string): Pick<ScannedHeading, 'text' | 'id'> {
  const [marked = '', id] = /(?<![ \t])[ \t]+\{#([A-Za-z][\w:-]*)\}[ \t]*$/.exec(line) ?? []
  return id === undefined ? { text: line.trim() } : { text: line.slice(0, -marked.length).trim(), id }
}
