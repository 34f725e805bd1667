import { isGfm } from '../document'
import { setAttribute } from '../element'
import { type BlockParser, type BlockState, blockElement, push } from '../blockState'
import { restOfLineIsBlank, spacesAt } from '../lines'

/** Code between fences of `~` (and, under GFM, of backticks): the info is one word; a fence without an end is none. */
export const codeblockFenced: BlockParser = (state) => {
  const { text, pos } = state.source
  const gfm = isGfm(state.document.options)
  const start = pos + (gfm ? spacesAt(text, pos, 3) : 0)
  const longest = fenceLength(text, start, gfm)
  for (let length = longest; length >= 3; length--) if (takeFence(state, start, length)) return true
  return false
}

/** Whether a fence (or what looks like one) stands at `offset`: it ends a paragraph under GFM. */
export function startsFence(text: string, offset: number): boolean {
  return fenceLength(text, offset + spacesAt(text, offset, 3), true) >= 3
}

function fenceLength(text: string, start: number, gfm: boolean): number {
  let end = start
  while (text[end] === '~' || (gfm && text[end] === '`')) end++
  return end - start
}

const INFO = /[ \t\r\f\v]*([^ \t\r\n\f\v]+)?/y

function takeFence(state: BlockState, start: number, length: number): boolean {
  const { source } = state
  INFO.lastIndex = start + length
  const info = INFO.exec(source.text)?.[1]
  const body = restOfLineIsBlank(source.text, INFO.lastIndex)
  if (body === -1) return false
  const close = closingFence(state, body, source.text.slice(start, start + length))
  if (close === undefined) return false
  const made = blockElement(state, 'codeblock', source.text.slice(body, close.start))
  made.fenced = true
  if (info !== undefined) {
    made.language = info
    setAttribute(made, 'class', `language-${withoutQuery(info)}`)
  }
  source.pos = close.end
  push(state, made)
  return true
}

/** `php?x=1` is PHP with an option for the highlighter. */
function withoutQuery(info: string): string {
  const query = info.indexOf('?', 1)
  return query === -1 ? info : info.slice(0, query)
}

function closingFence(state: BlockState, from: number, fence: string): { start: number; end: number } | undefined {
  const { source } = state
  const pattern = closingPattern(fence, isGfm(state.document.options))
  const start = source.finder.search(pattern, from)
  if (start === -1) return undefined
  pattern.lastIndex = start
  return { start, end: start + (pattern.exec(source.text)?.[0].length ?? 0) }
}

const closing = new Map<string, RegExp>()

/** A line of the same fence, longer by any number of its last character. */
function closingPattern(fence: string, gfm: boolean): RegExp {
  const key = `${gfm ? 'gfm' : ''}${fence}`
  const known = closing.get(key)
  if (known !== undefined) return known
  const pattern = new RegExp(`^${gfm ? ' {0,3}' : ''}${fence}${fence.at(-1)}*[ \\t\\r\\f\\v]*\\n`, 'gm')
  if (closing.size < 100) closing.set(key, pattern)
  return pattern
}
