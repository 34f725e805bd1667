import { previousOffset } from './characters'
import type { Element } from './element'
import type { Grammar } from './spans/grammar'
import { openBit, type SpanState, takeText } from './spanState'

/**
 * Returns `stop` if the spans end at the position, `continue` if they go on, and `fail` if they cannot end any more.
 */
export type Stop = (state: SpanState) => 'stop' | 'continue' | 'fail'

/**
 * Parses spans into `into` until `stop` returns `stop`, or until the end of the text. Returns whether `stop` did. If a
 * given `stop` never returns `stop`, the text after the last span is not read.
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
 * The next offset at which a span may begin, or -1. The result may be one character before the character that was
 * found.
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

/**
 * The start of a span, given the offset of its first special character. It is one character earlier for a quote,
 * because the character before it matters, and for a `[` after `!`.
 */
function withBefore(text: string, at: number, code: number): number {
  if (code === 34 || code === 39) return previousOffset(text, at)
  return code === 91 && text.charCodeAt(at - 1) === 33 ? at - 1 : at
}

/**
 * The start of a span that begins with several characters, or -1 if they are not all there: `{:`, `--`, `...`, `>>`,
 * `~~`, or two spaces at the end of a line.
 */
function conditional(text: string, at: number, code: number, from: number): number {
  if (code === 10) return at - 2 >= from && text.startsWith('  ', at - 2) ? at - 2 : -1
  const next = text.charCodeAt(at + 1)
  if (code === 123) return next === 58 ? at : -1
  if (next !== code || (code === 46 && text.charCodeAt(at + 2) !== 46)) return -1
  return code === 62 && at > from && text.charCodeAt(at - 1) === 32 ? at - 1 : at
}
