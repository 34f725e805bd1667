import type { Span } from '../text/span'

export interface FlowItems {
  /** The offset of the closing bracket, or the end of the given text. */
  readonly end: number
  readonly items: readonly FlowItem[]
}

export interface FlowItem {
  /** The span between the commas around the item, except comments. */
  readonly room: Span
  /** The item itself, trimmed; empty if nothing has been typed yet. */
  readonly span: Span
}

/** Reads the items of a list in brackets that begins at the span's start. The list may be unclosed. Never throws. */
export function flowItems(text: string, { start, end }: Span): FlowItems {
  const items: FlowItem[] = []
  let item = new Item(start + 1)
  let depth = 0
  for (const piece of pieces(text, { start: start + 1, end })) {
    if (piece.text === ']' && depth === 0) return { end: piece.start, items: [...items, item.endingAt(piece.start)] }
    if (piece.text === '[' || piece.text === '{') depth += 1
    if (piece.text === ']' || piece.text === '}') depth -= 1
    if (piece.text !== ',' || depth > 0) item.take(piece)
    else {
      items.push(item.endingAt(piece.start))
      item = new Item(piece.end)
    }
  }
  return { end, items: [...items, item.endingAt(end)] }
}

interface Piece extends Span {
  readonly text: string
}

// Quotes are recognized only at the start of an item: an apostrophe inside a word is not a quote.
const quoted = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\n]|'')*'/y
const unquoted = /\s+|(?<=\s)#[^\n]*\n?|[[\]{},]|[^\s[\]{},]+/y

function* pieces(text: string, { start, end }: Span): Generator<Piece> {
  let isItemStart = true
  for (let at = start; at < end;) {
    const piece =
      (isItemStart ? matchAt(quoted, text, at) : undefined) ?? matchAt(unquoted, text, at) ?? text.charAt(at)
    if (!isSpace(piece)) isItemStart = /^[[{,]$/.test(piece)
    yield { start: at, end: Math.min(at + piece.length, end), text: piece }
    at += piece.length
  }
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}

/** Whether a piece is white space or a comment. */
function isSpace(piece: string): boolean {
  return /^[\s#]/.test(piece)
}

/** The item that is being read. Its room excludes the comments before and after it. */
class Item {
  private content: Span | undefined
  private commentAfter: number | undefined

  constructor(private start: number) {}

  take(piece: Piece): void {
    if (!isSpace(piece.text)) this.content = { start: this.content?.start ?? piece.start, end: piece.end }
    else if (piece.text.startsWith('#') && this.content) this.commentAfter ??= piece.start
    else if (piece.text.startsWith('#')) this.start = piece.end
  }

  endingAt(end: number): FlowItem {
    const room = { start: this.start, end: Math.max(this.start, this.commentAfter ?? end) }
    return { room, span: this.content ?? { start: this.start, end: this.start } }
  }
}
