import { previousOffset } from './characters'
import type { Document } from './document'
import type { Element } from './element'
import type { Grammar } from './spans'
import { grammarFor } from './spans'
import { newSpanState, openBit, type SpanState, takeText } from './spanState'

/** What a stop says about the position: it is here, it is not, or it cannot come any more. */
export type Stop = (state: SpanState) => 'here' | 'onward' | 'never'

/** Parses a block's text into spans, which become the children of `tree`. */
export function parseText(document: Document, text: string, tree: Element): void {
  const state = newSpanState(document, text, tree)
  parseSpans(state, tree, undefined, grammarFor(document.options))
}

/**
 * Parses spans into `into` up to where `stop` says so, or up to the end. Where a stop is asked for and does not come,
 * the text after the last span is left unread, and false is the answer.
 */
export function parseSpans(state: SpanState, into: Element, stop: Stop | undefined, grammar: Grammar): boolean {
  const { tree, open, text } = state
  state.tree = into
  state.open |= openBit(into.type)
  let answer: 'here' | 'onward' | 'never' = 'onward'
  while (state.pos < text.length && answer === 'onward') {
    state.document.effort.steps++
    const at = nextStart(state, grammar.starts, stop !== undefined)
    if (at === -1) {
      if (stop === undefined) takeText(state, text.length)
      break
    }
    takeText(state, at)
    answer = stop === undefined ? 'onward' : stop(state)
    if (answer === 'onward' && !parseOne(state, grammar)) takeText(state, at + 1)
  }
  state.tree = tree
  state.open = open
  return answer === 'here'
}

function parseOne(state: SpanState, { parsers, others }: Grammar): boolean {
  const candidates = parsers[state.text.charCodeAt(state.pos)] ?? others
  for (const parse of candidates) if (parse(state)) return true
  return false
}

/** The next offset where a span may begin. Some begin with the character before the one that gives them away. */
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

/** A quote takes the character before it for context, `[` a `!`. */
function withBefore(text: string, at: number, code: number): number {
  if (code === 34 || code === 39) return previousOffset(text, at)
  return code === 91 && text.charCodeAt(at - 1) === 33 ? at - 1 : at
}

/** Where a span begins that more than one character gives away: `{:`, `--`, `...`, `>>`, `~~`, two spaces at the end. */
function conditional(text: string, at: number, code: number, from: number): number {
  if (code === 10) return at - 2 >= from && text.startsWith('  ', at - 2) ? at - 2 : -1
  const next = text.charCodeAt(at + 1)
  if (code === 123) return next === 58 ? at : -1
  if (next !== code || (code === 46 && text.charCodeAt(at + 2) !== 46)) return -1
  return code === 62 && at > from && text.charCodeAt(at - 1) === 32 ? at - 1 : at
}
