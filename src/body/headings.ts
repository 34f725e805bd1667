import type { Heading } from './body'

const atx = /^ {0,3}(#{1,6})[ \t]+([^\r\n]*)/gm
const underline = /^(=+|-+)[ \t]*(?=\r|\n|$)/gm

/** The headings of a text, of both kinds. */
export function readHeadings(text: string, start: number): Heading[] {
  const headings = [...withMarks(text, start), ...withUnderlines(text, start)]
  return headings.sort((a, b) => a.span.start - b.span.start)
}

function* withMarks(text: string, start: number): Generator<Heading> {
  const pattern = new RegExp(atx.source, 'gm')
  pattern.lastIndex = start
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const span = { start: found.index, end: found.index + found[0].length }
    yield { span, level: found[1]!.length, ...contents(found[2]!.replace(/[ \t]+#+[ \t]*$/, '')) }
  }
}

function* withUnderlines(text: string, start: number): Generator<Heading> {
  const pattern = new RegExp(underline.source, 'gm')
  pattern.lastIndex = start
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const lineStart = text.lastIndexOf('\n', found.index - 2) + 1
    const line = text.slice(lineStart, found.index).replace(/\r?\n$/, '')
    if (lineStart < start || !/^[^\s>#|]/.test(line) || !isBoundary(text, start, lineStart)) continue
    const span = { start: lineStart, end: lineStart + line.length }
    yield { span, level: found[0].startsWith('=') ? 1 : 2, ...contents(line) }
  }
}

/** kramdown wants the start, a blank line or an attribute list before such a heading. */
function isBoundary(text: string, start: number, lineStart: number): boolean {
  if (lineStart <= start) return true
  const above = text.slice(text.lastIndexOf('\n', lineStart - 2) + 1, lineStart).trim()
  return above === '' || /^\{:.*\}$/.test(above)
}

/** kramdown's `HEADER_ID`, https://kramdown.gettalong.org/syntax.html#specifying-a-header-id. */
function contents(line: string): Pick<Heading, 'text' | 'id'> {
  const found = /^(.*?)[ \t]+\{#([A-Za-z][\w:-]*)\}[ \t]*$/.exec(line)
  return found ? { text: found[1]!.trim(), id: found[2]! } : { text: line.trim() }
}
