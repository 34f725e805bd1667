import { previousOffset } from './characters'
import type { Element } from './element'
import type { Grammar } from './spans/grammar'
import { openBit, type SpanState, takeText } from './spanState'

/** Whether the spans end at the position (`stop`), later (`continue`), or not at all any more (`fail`). */
export type Stop = (state: SpanState) => 'stop' | 'continue' | 'fail'

/**
 * Parses spans into `into`, up to the position where `stop` returns `stop`, or up to the end. Returns whether `stop`
 * did. If a stop is given and does not come, the text after the last span stays unread.
 */
export function parseSpans(state: SpanState, into: Element, stop: Stop | undefined, grammar: Grammar): boolean {
  const { tree, open, text } = state
  state.tree = into
  state.open |= openBit(into.type)
  let answer: 'stop' | 'continue' | 'fail' = 'continue'
  while (state.pos < text.length && answer === 'continue') {
    state.document.effort.steps++
    const at = nextStart(state, grammar.starts, stop !== undefined)
    if (at === -1) {
      if (stop === undefined) takeText(state, text.length)
      break
    }
    takeText(state, at)
    answer = stop === undefined ? 'continue' : stop(state)
    if (answer === 'continue' && !parseOne(state, grammar)) takeText(state, at + 1)
  }
  state.tree = tree
  state.open = open
  return answer === 'stop'
}

function parseOne(state: SpanState, { parsers, others }: Grammar): boolean {
  const candidates = parsers[state.text.charCodeAt(state.pos)] ?? others
  for (const parse of candidates) if (parse(state)) return true
  return false
}

/**
 * The next offset where a span may begin, or -1. Some spans begin one character before the one that is searched for.
 */
function nextStart({ text, pos }: SpanState, starts: Uint8Array, seeksStop: boolean): number {
  for (let at = pos; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > 127) continue
    const kind = starts[code]
    if (kind === 1) return at === pos ? at : withBefore(text, at, code)
    if (kind === 2) {
      const start = conditional(text, at, code, pos)
      if (start !== -1) return start
    } else if (code === 93 && seeksStop) return at
  }
  return -1
}

/** The start of a span: a quote needs the character before it as context, and `!` belongs to a `[` after it. */
function withBefore(text: string, at: number, code: number): number {
  if (code === 34 || code === 39) return previousOffset(text, at)
  return code === 91 && text.charCodeAt(at - 1) === 33 ? at - 1 : at
}

/**
 * The start of a span that only several characters together show, or -1: `{:`, `--`, `...`, `>>`, `~~`, two spaces at
 * the end of a line.
 */
function conditional(text: string, at: number, code: number, from: number): number {
  if (code === 10) return at - 2 >= from && text.startsWith('  ', at - 2) ? at - 2 : -1
  const next = text.charCodeAt(at + 1)
  if (code === 123) return next === 58 ? at : -1
  if (next !== code || (code === 46 && text.charCodeAt(at + 2) !== 46)) return -1
  return code === 62 && at > from && text.charCodeAt(at - 1) === 32 ? at - 1 : at
}
