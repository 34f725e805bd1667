import { largestFrontMatter } from '../../frontmatter/borders'
import { yamlLinesIn, type YamlLine } from '../../frontmatter/entries'
import type { Span } from '../../text/span'
import { isKnownKey } from '../isKnownKey'
import { isUsualKey } from '../isUsualKey'

/** Lines that look like front matter, with or without `---` lines around them. */
export interface LikelyFrontMatter {
  /** The end of the last line, without its line break. */
  readonly end: number
  /** The keys at the left margin. */
  readonly keys: readonly string[]
}

/** Returns the lines from `start` on that look like front matter; `undefined` if the first line has no key. */
export function likelyFrontMatterAt(text: string, start: number): LikelyFrontMatter | undefined {
  const entries = yamlLinesIn(text, { start, end: Math.min(text.length, start + largestFrontMatter) })
  const first = entries.findIndex(({ indent, line }) => indent.end < line.end)
  if (!entries[first]?.key || !isHead(text, entries, entries[first], first)) return undefined
  let end = endOfHead(text, entries, first)
  for (let next = goesOnAt(text, entries, end); next !== undefined; next = goesOnAt(text, entries, end))
    end = endOfHead(text, entries, next)
  const head = entries.slice(first, end)
  const keys = head.flatMap(({ key, indent }) => (key && indent.start === indent.end ? [key.name] : []))
  return { end: (head.at(-1) ?? entries[first]).line.end, keys }
}

function endOfHead(text: string, entries: readonly YamlLine[], first: number): number {
  const end = entries.findIndex((entry, index) => index > first && !isHead(text, entries, entry, index))
  return end < 0 ? entries.length : end
}

/** The index of the next line with a common key, if only blank lines and comments precede it. */
function goesOnAt(text: string, entries: readonly YamlLine[], end: number): number | undefined {
  const isGap = ({ line, indent }: YamlLine) =>
    indent.end === line.end || /^#(?!#)/.test(text.slice(indent.end, line.end))
  const next = entries.findIndex((entry, index) => index >= end && !isGap(entry))
  const entry = entries[next]
  const isKey = entry?.key && /^[a-z]/.test(entry.key.name) && isKnownKey(entry.key.name)
  return isKey && next > end && isHead(text, entries, entry, next) ? next : undefined
}

/** Whether the lines have at least `atLeast` common keys, so that they are certainly not prose. */
export function hasCommonKeys({ keys }: LikelyFrontMatter, atLeast: number): boolean {
  return keys.filter((key) => isUsualKey(key)).length >= atLeast
}

/** The source of a pattern that matches a space, or a character that is invisible or looks like a space. */
export const invisibleCharacter = '[ \\t\\u00A0\\u00AD\\u2000-\\u200F\\u202F\\u2060\\u3000\\uFEFF]'

/** The span of the opening line's dashes, if the text begins with them. */
export function openingOf(text: string): Span | undefined {
  const match = /^\uFEFF?---(?=[ \t]*\r?\n)/.exec(text)
  return match ? { start: match[0].length - 3, end: match[0].length } : undefined
}

/** The line break of the text at an offset. */
export function lineBreakAt(text: string, offset: number): string {
  return text.startsWith('\r\n', offset) ? '\r\n' : '\n'
}

const longestLineOfMarks = 200

/** Whether a line is `---` or similar: `- - -`, `***`, `——`, `---x`, perhaps after a space or a backslash. */
export function isLikelyBorder(line: string): boolean {
  return (
    line.length <= longestLineOfMarks &&
    /^[^\p{L}\p{N}[\]{}"#]*?(?:-[ \t]?){3,}\S{0,9}\s*$|^\s*(?:(?:[-*_+=~—–−][ \t]?){2,}|[—–])\s*$/u.test(line)
  )
}

function isHead(text: string, entries: readonly YamlLine[], entry: YamlLine, index: number): boolean {
  const source = text.slice(entry.line.start, entry.line.end)
  if (entry.key) return /^[ \t]*(?:- )*["']?[\w-]+["']?[ \t]*:/.test(source)
  if (source.startsWith('...') || isLikelyBorder(source)) return false
  return (
    entry.indent.end < entry.line.end &&
    (source.startsWith('#')
      ? entries[index + 1]?.key !== undefined && !/^#+ /.test(source)
      : entry.isItem || /^[ \t]/.test(source))
  )
}
