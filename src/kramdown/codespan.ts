import { isSpace } from './characters'
import type { CachedFinder } from './cachedFinder'

export interface CodeSpanMatch {
  readonly code: string
  readonly end: number
}

/** The number of backticks that start at `offset`. */
export function countBackticks(text: string, offset: number): number {
  let end = offset
  while (text.charCodeAt(end) === 96) end++
  return end - offset
}

/** The code span that begins with `length` backticks at `offset`, or undefined if the backticks are plain text. */
export function readCodeSpan(finder: CachedFinder, offset: number, length: number): CodeSpanMatch | undefined {
  const { text } = finder
  const start = offset + length
  const afterSpace = offset === 0 || isSpace(text.charCodeAt(offset - 1))
  if (length === 1 && afterSpace && isSpace(text.charCodeAt(start))) return undefined
  const close = closing(finder, start, length)
  if (close === -1) return undefined
  const code = text.slice(start, close)
  return { code: length === 1 ? code : withoutPadding(code), end: close + length }
}

/**
 * The offset of the closing backticks, or -1 if there are none. The search string has at most 1000 backticks, because
 * the finder keeps every search string.
 */
function closing(finder: CachedFinder, start: number, length: number): number {
  return finder.indexOf('`'.repeat(Math.min(length, 1000)), start)
}

function withoutPadding(code: string): string {
  const start = code.startsWith(' ') ? 1 : 0
  return code.endsWith(' ') && code.length > start ? code.slice(start, -1) : code.slice(start)
}
