import { isLetter, isLetterOrDigit, isSpace } from '../characters'
import { is24 } from '../document'
import { type Element, newElement } from '../element'
import { hasOptionsAfter } from '../extension'
import { parseSpans } from '../spanParser'
import { backtrack, openBit, type SpanParser, type SpanState, takeText } from '../spanState'

const deepestSpan = 100

/**
 * Parses `*em*`, `**strong**`, `_em_` and `__strong__` by recursive descent. A `**` without a closing `**` is parsed as
 * `*`, unless it is inside an `em`.
 */
export const emphasis: SpanParser = (state) => {
  const { text, pos, tree } = state
  const delimiter = text.charAt(pos)
  const length = text.charAt(pos + 1) === delimiter ? 2 : 1
  const type = length === 2 ? 'strong' : 'em'
  if (!opens(state, delimiter, pos + length) || (state.open & openBit(type)) !== 0) {
    takeText(state, pos + length)
    return true
  }
  let made = attempt(state, delimiter, length)
  if (made === undefined && type === 'strong' && tree.type !== 'em') made = attempt(state, delimiter, 1)
  if (made === undefined) takeText(state, pos + length)
  else tree.children.push(made)
  return true
}

function opens(state: SpanState, delimiter: string, after: number): boolean {
  const { text, pos } = state
  if (isSpace(text.charCodeAt(after)) || state.budget <= 0 || state.depth > deepestSpan) return false
  return delimiter !== '_' || !followsWord(state, pos)
}

/** Whether the `_` characters before `offset` follow a letter, or a letter and a hyphen. */
function followsWord({ text, document }: SpanState, offset: number): boolean {
  let at = offset - 1
  if (!is24(document.options)) at = skipUnderscoresBack(text, at)
  if (at < 0) return false
  if (text.charCodeAt(at) === 45) at--
  return at >= 0 && isLetter(text, startOf(text, at))
}

function skipUnderscoresBack(text: string, offset: number): number {
  let at = offset
  while (at >= 0 && offset - at < 1000 && text.charCodeAt(at) === 95) at--
  return at
}

function startOf(text: string, offset: number): number {
  const code = text.charCodeAt(offset)
  return code >= 0xdc00 && code <= 0xdfff && offset > 0 ? offset - 1 : offset
}

/**
 * Parses an `em` or `strong` at the position. If there is no closing delimiter, returns undefined and does not move.
 */
function attempt(state: SpanState, delimiter: string, length: number): Element | undefined {
  const { pos, finder } = state
  const closing = delimiter.repeat(length)
  if (finder.indexOf(closing, pos + length) === -1 && !hasOptionsAfter(finder, pos)) return undefined
  const made = newElement(length === 2 ? 'strong' : 'em', '', state.line)
  const deadEnds = deadEndsOf(state, delimiter, length)
  const visited: number[] = []
  state.pos = pos + length
  const found = parseSpans(
    state,
    made,
    () => {
      if (closes(state, made, delimiter, length)) return 'stop'
      if (state.budget <= 0) return 'fail'
      if (made.children.length === 0 || state.text.charCodeAt(state.pos) === 123) return 'continue'
      if (deadEnds.has(state.pos)) return 'fail'
      visited.push(state.pos)
      return 'continue'
    },
    state.grammar,
  )
  if (found) {
    state.pos += length
    return made
  }
  for (const offset of visited) deadEnds.add(offset)
  backtrack(state, pos)
  return undefined
}

/**
 * The offsets at which an earlier attempt to parse the same kind of emphasis, inside the same open elements, went on
 * without finding its end. An attempt that reaches one of them would fail in the same way, so it stops. Without this, a
 * run of delimiters that nothing closes takes cubic time, as in kramdown.
 */
function deadEndsOf(state: SpanState, delimiter: string, length: number): Set<number> {
  const key = (state.open << 2) | (delimiter === '_' ? 2 : 0) | (length - 1)
  const all = (state.deadEnds ??= new Map())
  let known = all.get(key)
  if (known === undefined) all.set(key, (known = new Set()))
  return known
}

function closes({ text, pos }: SpanState, made: Element, delimiter: string, length: number): boolean {
  if (!text.startsWith(length === 2 ? delimiter + delimiter : delimiter, pos)) return false
  if (made.children.length === 0 || isSpace(text.charCodeAt(pos - 1))) return false
  // A single delimiter is not closed by exactly two delimiters.
  if (length === 1 && text[pos + 1] === delimiter && text[pos + 2] !== delimiter) return false
  return delimiter !== '_' || !isLetterOrDigit(text, pos + length)
}
