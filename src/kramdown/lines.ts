import { isDigit, isSpace, isWord } from './characters'
import type { CachedFinder } from './cachedFinder'
import type { SourceScanner } from './sourceScanner'

/** The number of consecutive spaces at `offset`, at most `most`. */
export function countSpaces(text: string, offset: number, most: number): number {
  let count = 0
  while (count < most && text.charCodeAt(offset + count) === 32) count++
  return count
}

/** The offset after the blank lines at `offset`, or -1 if the line is not blank. */
export function blankLinesEnd(text: string, offset: number): number {
  let end = -1
  for (let at = offset; at < text.length && isSpace(text.charCodeAt(at)); at++)
    if (text.charCodeAt(at) === 10) end = at + 1
  return end
}

/** The offset after the next newline if only white space is before it, else -1. */
export function blankRestEnd(text: string, offset: number): number {
  for (let at = offset; at < text.length && isSpace(text.charCodeAt(at)); at++)
    if (text.charCodeAt(at) === 10) return at + 1
  return -1
}

/** The offset after the end-of-block marker at `offset`, a `^` alone in column 0, or -1 if there is none. */
export function endOfBlock(text: string, offset: number): number {
  return text.charCodeAt(offset) === 94 ? blankRestEnd(text, offset + 1) : -1
}

export interface BracedLine {
  readonly content: string
  readonly end: number
}

/**
 * The block attribute list `{: … }` at `offset`, which must not share its lines with other text. It may be an attribute
 * list definition, because kramdown's pattern matches both.
 */
export function readBlockAttributeList(source: SourceScanner, offset: number): BracedLine | undefined {
  const start = offset + countSpaces(source.text, offset, 3)
  if (!source.text.startsWith('{:', start)) return undefined
  const first = source.text[start + 2]
  return first === ':' || first === '/' ? undefined : readBracedLine(source, start + 2)
}

/** The content from `start` up to a closing brace that is the last character of its line except for white space. */
export function readBracedLine(source: SourceScanner, start: number): BracedLine | undefined {
  for (const close of closingBraces(source.finder, start)) {
    const end = blankRestEnd(source.text, close + 1)
    if (end !== -1) return { content: source.text.slice(start, close), end }
  }
  return undefined
}

const UNESCAPED_BRACE = /(?<!\\)\}/g

/**
 * Yields the offsets of the braces that may close an attribute list whose content begins at `start`: first the next
 * unescaped brace, then the last escaped brace before it.
 */
export function* closingBraces(finder: CachedFinder, start: number): Generator<number> {
  const { text } = finder
  if (text[start] === '}') return
  const unescaped = finder.search(UNESCAPED_BRACE, start)
  if (unescaped !== -1) yield unescaped
  const end = unescaped === -1 ? text.length : unescaped
  const escaped = finder.indexOf('\\}', start)
  if (escaped === -1 || escaped >= end) return
  const last = finder.lastIndexOf('\\}', end - 1)
  if (last >= start) yield last + 1
}

/**
 * Whether the line at `offset` ends the paragraph or the list item before it. This is true for a blank line, an
 * attribute list, a `^`, block HTML and the end of the text.
 */
export function endsLazily(source: SourceScanner, offset: number): boolean {
  const { text } = source
  if (offset >= text.length || blankLinesEnd(text, offset) !== -1 || endOfBlock(text, offset) !== -1) return true
  const first = text.charCodeAt(offset + countSpaces(text, offset, 3))
  if (first === 123) return readBlockAttributeList(source, offset) !== undefined
  return first === 60 && startsBlockHtml(source, offset + countSpaces(text, offset, 3))
}

const CLOSE =
  /<\/([\p{Alphabetic}_][-\p{Alphabetic}\p{Nd}._]*(?::[\p{Alphabetic}_][-\p{Alphabetic}\p{Nd}._]*)?)[ \t\r\n\f\v]*>/uy
const OPEN = /<([\p{Alphabetic}_]\w*)/uy

/** Whether a tag of a block HTML element other than `script` starts at `offset`. Such a tag ends a paragraph. */
export function startsBlockHtml({ text, spanElements }: SourceScanner, offset: number): boolean {
  if (text.charCodeAt(offset) !== 60) return false
  const pattern = text.charCodeAt(offset + 1) === 47 ? CLOSE : OPEN
  pattern.lastIndex = offset
  const name = pattern.exec(text)?.[1]
  if (name === undefined) return false
  const nameAt = offset + (pattern === CLOSE ? 2 : 1)
  const word = /^[a-z0-9]+/.exec(name)?.[0] ?? ''
  return !((spanElements.has(word) || word === 'script') && !isWord(text, nameAt + word.length))
}

/**
 * The length of a list marker and the spaces before it (`  1.`). 0 if there is no marker, or if no tab, space or `|`
 * follows it.
 */
export function listMarkerLength(text: string, offset: number, kind: 'ul' | 'ol' | 'dl', mostSpaces: number): number {
  const start = offset + countSpaces(text, offset, mostSpaces)
  const end = markerEnd(text, start, kind)
  const next = text.charCodeAt(end)
  return end > start && (next === 32 || next === 9 || next === 124) && text.includes('\n', end) ? end - offset : 0
}

function markerEnd(text: string, start: number, kind: 'ul' | 'ol' | 'dl'): number {
  const code = text.charCodeAt(start)
  if (kind === 'dl') return code === 58 ? start + 1 : start
  if (kind === 'ul') return code === 43 || code === 42 || code === 45 ? start + 1 : start
  let end = start
  while (isDigit(text.charCodeAt(end))) end++
  return end > start && text.charCodeAt(end) === 46 ? end + 1 : start
}

export function startsList(text: string, offset: number): boolean {
  return listMarkerLength(text, offset, 'ul', 3) > 0 || listMarkerLength(text, offset, 'ol', 3) > 0
}
