import { isBlank } from '../characters'
import { normalizeLinkId } from '../document'
import { type BlockParser, newBlock, addBlock } from '../blockState'
import { blankRestEnd, countSpaces } from '../lines'

interface ParsedTarget {
  readonly url: string
  readonly title: string | undefined
  readonly end: number
}

/**
 * Parses a link definition: `[id]: destination "title"`. The title may be on the next line. The last definition of an
 * id is used.
 */
export const linkDefinition: BlockParser = (state) => {
  const { source, document } = state
  const { text, pos } = source
  const start = pos + countSpaces(text, pos, 3)
  if (text.charCodeAt(start) !== 91) return false
  const close = source.finder.indexOf(']', start)
  const id = text.slice(start + 1, close)
  if (close === -1 || id === '' || id.includes('\n') || text.charCodeAt(close + 1) !== 58) return false
  const target = readTarget(text, close + 2)
  if (target === undefined) return false
  const at = newBlock(state, 'eob')
  at.definition = 'link'
  source.pos = target.end
  addBlock(state, at)
  document.links.set(normalizeLinkId(id), { url: target.url, title: target.title, at })
  return true
}

function readTarget(text: string, offset: number): ParsedTarget | undefined {
  const start = skipBlanks(text, offset)
  const lineEnd = text.indexOf('\n', start)
  if (lineEnd === -1 || blankRestEnd(text, start) !== -1) return undefined
  return inAngles(text, start, lineEnd) ?? bare(text, start, lineEnd)
}

function inAngles(text: string, start: number, lineEnd: number): ParsedTarget | undefined {
  if (text.charCodeAt(start) !== 60) return undefined
  const last = trimmedEnd(text, start, lineEnd)
  const line = text.slice(start, lineEnd)
  for (let at = line.indexOf('>'); at !== -1; at = line.indexOf('>', at + 1)) {
    const close = start + at
    const url = text.slice(start + 1, close)
    const titleAt = skipBlanks(text, close + 1)
    const title = titleAt > close + 1 ? titleBetween(text, titleAt, last) : undefined
    if (title !== undefined) return { url, title, end: lineEnd + 1 }
    if (titleAt === lineEnd) return withNextLine(text, url, lineEnd)
  }
  return undefined
}

function bare(text: string, start: number, lineEnd: number): ParsedTarget | undefined {
  const last = trimmedEnd(text, start, lineEnd)
  for (let at = start + 1; at < last; at++) {
    const titleAt = isBlank(text.charCodeAt(at)) ? skipBlanks(text, at) : at
    if (titleAt === at) continue
    const title = titleBetween(text, titleAt, last)
    if (title !== undefined) return { url: text.slice(start, at), title, end: lineEnd + 1 }
    at = titleAt - 1
  }
  const url = text.slice(start, last)
  return /[ \t]+["']/.test(url) ? undefined : withNextLine(text, url, lineEnd)
}

/** The target of the definition. The title is on the line after the destination, if there is one. */
function withNextLine(text: string, url: string, lineEnd: number): ParsedTarget {
  const start = skipBlanks(text, lineEnd + 1)
  const nextEnd = text.indexOf('\n', start)
  const title = nextEnd === -1 ? undefined : titleBetween(text, start, trimmedEnd(text, start, nextEnd))
  return { url, title, end: title === undefined ? lineEnd + 1 : nextEnd + 1 }
}

/** The text from `start` to `end` without the quotes around it, or undefined if it is not between two equal quotes. */
function titleBetween(text: string, start: number, end: number): string | undefined {
  const quote = text.charCodeAt(start)
  if ((quote !== 34 && quote !== 39) || end - start < 3 || text.charCodeAt(end - 1) !== quote) return undefined
  return text.slice(start + 1, end - 1)
}

function skipBlanks(text: string, offset: number): number {
  while (isBlank(text.charCodeAt(offset))) offset++
  return offset
}

function trimmedEnd(text: string, start: number, end: number): number {
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  return end
}
