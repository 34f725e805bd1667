import type { Span } from '../text/span'
import { lineAround } from './around'
import type { DestinationContext, FragmentContext } from './cursorContext'

/** The destination of a link or an image that the cursor is in: the part before the `#`, or the part after it. */
export function destinationContext(
  text: string,
  offset: number,
  start: number,
): DestinationContext | FragmentContext | undefined {
  const line = lineAround(text, offset, start)
  return inParentheses(text, offset, line) ?? inDefinition(text, offset, line)
}

function inParentheses(text: string, offset: number, line: Span) {
  const open = text.lastIndexOf('](', offset - 2)
  if (open < line.start) return undefined
  const isAngled = text[open + 2] === '<'
  const from = open + (isAngled ? 3 : 2)
  const before = withoutLiquid(text.slice(from, offset))
  if (offset < from || (isAngled ? /[<>]/ : /[\s()"]/).test(before.trimStart())) return undefined
  const end = offset + endIn(text.slice(offset, line.end), isAngled ? /[<>]/ : /[\s()"]/)
  const leading = before.length - before.trimStart().length
  const isImage = isImageBefore(text, open, line.start)
  return splitDestination(text, offset, { start: from + leading, end }, { isImage, isHtml: false, isDefinition: false })
}

function inDefinition(text: string, offset: number, line: Span) {
  const [head] = /^ {0,3}\[(?!\^)[^\]\n]+\]:[ \t]*<?/.exec(text.slice(line.start, line.end)) ?? []
  if (head === undefined || offset < line.start + head.length) return undefined
  const from = line.start + head.length
  if (/\s/.test(withoutLiquid(text.slice(from, offset)))) return undefined
  const end = offset + endIn(text.slice(offset, line.end), /[\s>]/)
  return splitDestination(text, offset, { start: from, end }, { isImage: false, isHtml: false, isDefinition: true })
}

/**
 * The length of the rest of a destination in `after`, up to `stop`. Spaces and parentheses in Liquid do not end it.
 */
function endIn(after: string, stop: RegExp): number {
  const end = withoutLiquid(after).search(stop)
  return end < 0 ? after.length : end
}

/** Replaces the text's Liquid by as many letters, so that offsets stay the same. */
function withoutLiquid(text: string): string {
  return text.replace(/\{\{[^}]*\}\}|\{%[^%]*%\}/g, (liquid) => 'x'.repeat(liquid.length))
}

/** Whether the `[` that belongs to the `]` at `close` begins an image. */
function isImageBefore(text: string, close: number, start: number): boolean {
  let depth = 0
  for (let at = close - 1; at >= start; at -= 1) {
    if (text[at] === ']') depth += 1
    else if (text[at] === '[' && depth > 0) depth -= 1
    else if (text[at] === '[') return text[at - 1] === '!'
  }
  return false
}

/** The part of a destination that contains an offset: the part before the `#`, or the part after it. */
export function splitDestination(
  text: string,
  offset: number,
  span: Span,
  kind: Omit<DestinationContext, 'kind' | 'span'>,
): DestinationContext | FragmentContext {
  const source = withoutLiquid(text.slice(span.start, span.end))
  const hash = source.indexOf('#')
  const end = hash < 0 ? span.end : span.start + hash
  if (hash < 0 || offset <= end) return { kind: 'destination', span: { start: span.start, end }, ...kind }
  const target = { start: span.start, end }
  return { kind: 'fragment', span: { start: end + 1, end: span.end }, target, isDefinition: kind.isDefinition }
}
