import { largestFrontMatter } from '../../frontmatter/borders'
import { entriesOf, type Entry } from '../../frontmatter/entries'
import type { Span } from '../../text/span'
import { isUsualKey } from '../usualKeys'

/** Lines that look like front matter, whether borders stand around them or not. */
export interface Head {
  /** The end of the last of them, without its line break. */
  readonly end: number
  /** Their keys at the left margin. */
  readonly keys: readonly string[]
}

/** The lines from `start` on that look like front matter; `undefined` where the first has no key. */
export function headAt(text: string, start: number): Head | undefined {
  const entries = entriesOf(text, { start, end: Math.min(text.length, start + largestFrontMatter) })
  const first = entries.findIndex(({ indent, line }) => indent.end < line.end)
  if (!entries[first]?.key) return undefined
  const end = entries.findIndex((entry, index) => index > first && !isHead(text, entries, entry, index))
  const head = entries.slice(first, end < 0 ? entries.length : end)
  const keys = head.flatMap(({ key, indent }) => (key && indent.start === indent.end ? [key.name] : []))
  return isHead(text, entries, entries[first], first) ? { end: head.at(-1)!.line.end, keys } : undefined
}

/** True where so many keys that posts have stand together that nobody would mistake them for text. */
export function isTold({ keys }: Head, atLeast: number): boolean {
  return keys.filter((key) => isUsualKey(key)).length >= atLeast
}

/** The opening line's dashes, where the text begins with them. */
export function openingOf(text: string): Span | undefined {
  const match = /^\uFEFF?---(?=[ \t]*\r?\n)/.exec(text)
  return match ? { start: match[0].length - 3, end: match[0].length } : undefined
}

/** The line break that the text uses at an offset. */
export function lineBreakAt(text: string, offset: number): string {
  return text.startsWith('\r\n', offset) ? '\r\n' : '\n'
}

function isHead(text: string, entries: readonly Entry[], entry: Entry, index: number): boolean {
  const source = text.slice(entry.line.start, entry.line.end)
  if (entry.key) return /^[ \t]*(?:- )*["']?[\w-]+["']?[ \t]*:/.test(source)
  if (source.startsWith('---') || source.startsWith('...')) return false
  return (
    entry.indent.end < entry.line.end &&
    (source.startsWith('#')
      ? entries[index + 1]?.key !== undefined && !/^#+ /.test(source)
      : entry.isItem || /^[ \t]/.test(source))
  )
}
