import { newAttributeList, parseAttributeList } from '../attributeList'
import { isSpace } from '../characters'
import type { Element } from '../element'
import { CachedFinder } from '../cachedFinder'
import {
  closingBraces,
  endOfBlock,
  listMarkerLength,
  countSpaces,
  startsBlockHtml,
  readBlockAttributeList,
} from '../lines'
import type { SourceScanner } from '../sourceScanner'

/** The text of a list item or a definition, with its line and indentation. */
export interface ItemText {
  text: string
  /** The line of the first character. */
  line: number
  /** The indentation of the content. A line with at least this indentation belongs to the item. */
  readonly indentation: number
}

/**
 * Returns the text after an item's marker. The marker is `width` characters wide and ends at `offset`. Moves an
 * attribute list at the start of the text to the item.
 */
export function readFirstLine(source: SourceScanner, offset: number, width: number, item: Element): ItemText {
  const written = source.text.slice(offset, source.lineEnd(offset))
  const onlyAttributes = isBlankOrAttributes(written)
  const { content, indentation } = onlyAttributes ? { content: written, indentation: 4 } : expandTabs(written, width)
  const text = takeAttributes(withoutSpace(content), item)
  return { text, line: item.line + (text === '' ? 1 : 0), indentation }
}

function isBlankOrAttributes(line: string): boolean {
  const list = itemAttributes(line)
  const rest = list === undefined ? 0 : list.end
  return withoutSpace(line.slice(rest)) === '' && (rest === 0 || line.includes('\n'))
}

/**
 * The line with its leading tabs replaced by spaces (a tab stop every four columns), and the indentation of its
 * content.
 */
function expandTabs(line: string, width: number): { content: string; indentation: number } {
  let content = line
  for (let match = /^( *)(\t+)/.exec(content); match !== null; match = /^( *)(\t+)/.exec(content)) {
    const [written, blanks = '', tabs = ''] = match
    const column = blanks.length + width
    const spaces = 4 - (column % 4) + (tabs.length - 1) * 4
    content = blanks + ' '.repeat(spaces) + content.slice(written.length)
  }
  return { content, indentation: width + countSpaces(content, 0, content.length) }
}

/** Moves the attribute list `{: … }` at the start of the text to the item. Returns the rest of the text. */
export function takeAttributes(text: string, item: Element): string {
  const list = itemAttributes(text)
  if (list === undefined) return text
  parseAttributeList(list.content, (item.ial ??= newAttributeList()))
  return text.slice(list.end)
}

function itemAttributes(text: string): { content: string; end: number } | undefined {
  const start = text.length - withoutSpace(text).length
  if (!text.startsWith('{:', start) || /^(?:\w[\w-]*)?:|^\//.test(text.slice(start + 2))) return undefined
  const [close] = closingBraces(new CachedFinder(text), start + 2)
  if (close === undefined) return undefined
  const rest = withoutSpace(text.slice(close + 1))
  return { content: text.slice(start + 2, close), end: text.length - rest.length }
}

function withoutSpace(text: string): string {
  let start = 0
  while (start < text.length && isSpace(text.charCodeAt(start))) start++
  return text.slice(start)
}

/** Whether the line at the source's position is indented as far as the item's content. */
export function isContent(source: SourceScanner, indentation: number): boolean {
  const { text, pos } = source
  let at = pos
  for (let stop = 0; stop < Math.floor(indentation / 4); stop++) {
    const width = tabStop(text, at)
    if (width === 0) return false
    at += width
  }
  if (countSpaces(text, at, indentation % 4) < indentation % 4 && tabStop(text, at) === 0) return false
  return hasText(text, at)
}

function tabStop(text: string, offset: number): number {
  if (text.charCodeAt(offset) === 9) return 1
  return countSpaces(text, offset, 4) === 4 ? 4 : 0
}

/** Whether the line at the source's position continues the item although it is not indented. */
export function isLazy(source: SourceScanner, indentation: number): boolean {
  const { text, pos } = source
  const start = pos + countSpaces(text, pos, Math.min(indentation, 3))
  if (text.startsWith('{:', start) && readBlockAttributeList(source, start) !== undefined) return false
  return !startsBlockHtml(source, start) && hasText(text, pos)
}

function hasText(text: string, offset: number): boolean {
  for (let at = offset; at < text.length && text.charCodeAt(at) !== 10; at++)
    if (!isSpace(text.charCodeAt(at))) return true
  return false
}

/**
 * Returns the line without the item's indentation and with its leading tabs replaced by spaces. `indented` is false if
 * the line was indented less than the item.
 */
export function dedent(line: string, indentation: number): { line: string; indented: boolean } {
  const tabs = /^\t*/.exec(line)?.[0].length ?? 0
  const expanded = tabs === 0 ? line : ' '.repeat(4 * tabs) + line.slice(tabs)
  const indented = countSpaces(expanded, 0, indentation) === indentation
  return { line: indented ? expanded.slice(indentation) : expanded, indented }
}

/**
 * The length of the next item's marker, or 0 if there is none. The marker must start to the left of the item's content.
 */
export function nextMarkerLength({ text, pos }: SourceScanner, kind: 'ul' | 'ol' | 'dl', indentation: number): number {
  return listMarkerLength(text, pos, kind, indentation >= 1 && indentation <= 3 ? indentation - 1 : 3)
}

export function isEndOfBlock({ text, pos }: SourceScanner): boolean {
  return endOfBlock(text, pos) !== -1
}

/** Makes a paragraph the text of its item, without a `p` tag. If blocks follow it, a newline is added to the text. */
export function makeTransparent(paragraph: Element, isFollowed: boolean): void {
  const text = paragraph.children[0]
  if (isFollowed && text !== undefined) text.value += '\n'
  paragraph.transparent = true
}
