import { firstIndex } from '../../text/firstIndex'
import { isGfm } from '../document'
import { setAttribute } from '../element'
import { type BlockParser, type BlockState, newBlock, addBlock } from '../blockState'
import { blankRestEnd, countSpaces } from '../lines'
import type { SourceScanner } from '../sourceScanner'

/**
 * Parses code between fences of `~`, in GFM also of backticks. The info string is one word. Without a closing fence,
 * the line is not a fence.
 */
export const codeblockFenced: BlockParser = (state) => {
  const { text, pos } = state.source
  const gfm = isGfm(state.document.options)
  const start = pos + (gfm ? countSpaces(text, pos, 3) : 0)
  const longest = fenceLength(text, start, gfm)
  if (longest < 3) return false
  // If no line closes a fence of this length, its last characters may be the info string of a shorter fence.
  return takeFence(state, start, longest) || takeShorterFence(state, start, longest)
}

/** Whether a fence starts at `offset`, even if nothing closes it. In GFM a fence ends a paragraph. */
export function startsFence(text: string, offset: number): boolean {
  return fenceLength(text, offset + countSpaces(text, offset, 3), true) >= 3
}

function fenceLength(text: string, start: number, gfm: boolean): number {
  let end = start
  while (isFenceMark(text.charCodeAt(end), gfm)) end++
  return end - start
}

function isFenceMark(code: number, gfm: boolean): boolean {
  return code === 126 || (gfm && code === 96)
}

const INFO = /[ \t\r\f\v]*([^ \t\r\n\f\v]+)?/y

function takeShorterFence(state: BlockState, start: number, longest: number): boolean {
  const { source } = state
  const { lines, longestFrom } = closingLines(source, source.text.charAt(start), isGfm(state.document.options))
  const most = longestFrom[firstFrom(lines, source.lineEnd(start))] ?? 0
  for (let length = Math.min(longest - 1, most); length >= 3; length--) if (takeFence(state, start, length)) return true
  return false
}

function takeFence(state: BlockState, start: number, length: number): boolean {
  const { source } = state
  INFO.lastIndex = start + length
  const info = INFO.exec(source.text)?.[1]
  const body = blankRestEnd(source.text, INFO.lastIndex)
  if (body === -1) return false
  const close = closingFence(state, body, source.text.slice(start, start + length))
  if (close === undefined) return false
  const made = newBlock(state, 'codeblock', source.text.slice(body, close.start))
  made.fenced = true
  if (info !== undefined) {
    made.language = info
    setAttribute(made, 'class', `language-${withoutQuery(info)}`)
  }
  source.pos = close.end
  addBlock(state, made)
  return true
}

/** The language without the highlighter's options: `php` for `php?x=1`. */
function withoutQuery(info: string): string {
  const query = info.indexOf('?', 1)
  return query === -1 ? info : info.slice(0, query)
}

interface Closing {
  readonly start: number
  readonly end: number
}

/** The first line after `from` that closes the fence: a line of the same character that is at least as long. */
function closingFence(state: BlockState, from: number, fence: string): Closing | undefined {
  const { source } = state
  const { lines, longestFrom } = closingLines(source, fence.charAt(0), isGfm(state.document.options))
  let index = firstFrom(lines, from)
  if (!isUniform(fence) || (longestFrom[index] ?? 0) < fence.length) return undefined
  while ((lines[index]?.length ?? Infinity) < fence.length) index++
  return lines[index]
}

function isUniform(fence: string): boolean {
  return fence === fence.charAt(0).repeat(fence.length)
}

interface ClosingLines {
  readonly lines: readonly (Closing & { readonly length: number })[]
  /** For each line, the length of the longest fence in this line and the lines after it. */
  readonly longestFrom: readonly number[]
}

const known = new WeakMap<SourceScanner, Map<string, ClosingLines>>()

/** All lines of a text that can close a fence of this character. The text is searched only once. */
function closingLines(source: SourceScanner, mark: string, gfm: boolean): ClosingLines {
  const ofSource = known.get(source) ?? new Map<string, ClosingLines>()
  known.set(source, ofSource)
  const found = ofSource.get(mark) ?? findClosingLines(source.text, mark, gfm)
  ofSource.set(mark, found)
  return found
}

function findClosingLines(text: string, mark: string, gfm: boolean): ClosingLines {
  const pattern = new RegExp(`(?<![^\\n])${gfm ? ' {0,3}' : ''}(${mark}{3,})[ \\t\\r\\f\\v]*\\n`, 'g')
  const lines = Array.from(text.matchAll(pattern), ({ index, 0: line, 1: marks = '' }) => {
    return { start: index, end: index + line.length, length: marks.length }
  })
  const longestFrom: number[] = []
  for (let index = lines.length - 1; index >= 0; index--)
    longestFrom[index] = Math.max(lines[index]?.length ?? 0, longestFrom[index + 1] ?? 0)
  return { lines, longestFrom }
}

/** The index of the first line that starts at or after an offset. */
function firstFrom(lines: readonly Closing[], offset: number): number {
  return firstIndex(lines, ({ start }) => start >= offset)
}
