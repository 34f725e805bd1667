import type { Span } from '../text/span'

export interface FlowItems {
  /** The last offset inside the brackets: that of the closing one, or where the text given ends. */
  readonly end: number
  readonly items: readonly FlowItem[]
}

export interface FlowItem {
  /** Everything between the commas around it. */
  readonly room: Span
  /** The item itself, trimmed; empty where nothing has been typed yet. */
  readonly span: Span
}

/** The items of a bracketed list whose `[` stands at the span's start; the list may be unclosed. Never throws. */
export function flowItems(text: string, { start, end }: Span): FlowItems {
  const rooms: Span[] = []
  const token = /(?<=[[,]\s*)"(?:[^"\\\n]|\\.)*"|(?<=[[,]\s*)'(?:[^'\n]|'')*'|[[\]{},]/g
  token.lastIndex = start + 1
  let from = start + 1
  let depth = 0
  for (let match = token.exec(text); match && match.index < end; match = token.exec(text)) {
    if (match[0] === ']' && depth === 0) return toItems(text, [...rooms, { start: from, end: match.index }])
    if (match[0] === '[' || match[0] === '{') depth += 1
    if (match[0] === ']' || match[0] === '}') depth -= 1
    if (match[0] !== ',' || depth > 0) continue
    rooms.push({ start: from, end: match.index })
    from = match.index + 1
  }
  return toItems(text, [...rooms, { start: from, end }])
}

function toItems(text: string, rooms: readonly Span[]): FlowItems {
  return { end: rooms.at(-1)!.end, items: rooms.map((room) => ({ room, span: trim(text, room) })) }
}

function trim(text: string, { start, end }: Span): Span {
  const source = text.slice(start, end)
  const lead = source.length - source.trimStart().length
  return { start: start + lead, end: start + Math.max(lead, source.trimEnd().length) }
}
