import type { Span } from '../text/span'
import { paragraphAround, wordAround } from './around'
import { splitDestination } from './destinationContext'
import type { BodyContext } from './cursorContext'

const openTag = /^<([a-z][\w-]*)\s(?:[^"'<>]|"[^"]*"|'[^']*')*?\b(src|href|class)\s*=\s*(["'])([^"'<>]*)$/i

/** The class or destination that the cursor is in, within an HTML tag. */
export function htmlContext(text: string, offset: number, start: number): BodyContext | undefined {
  const paragraph = paragraphAround(text, offset, start)
  const open = text.lastIndexOf('<', offset - 1)
  if (open < paragraph.start) return undefined
  const [, tag, attribute, quote, typed] = openTag.exec(text.slice(open, offset)) ?? []
  if (tag === undefined || attribute === undefined || quote === undefined || typed === undefined) return undefined
  const value = { start: offset - typed.length, end: endOf(text, offset, quote, paragraph) }
  if (attribute.toLowerCase() === 'class') return classIn(text, offset, value)
  return splitDestination(text, offset, value, {
    isImage: /^img$/i.test(tag),
    isHtml: true,
    isDefinition: false,
  })
}

/** The end of a value in quotes. If there is no closing quote yet, the value ends with the word at the cursor. */
function endOf(text: string, offset: number, quote: string, paragraph: Span): number {
  const after = text.slice(offset, paragraph.end)
  const close = after.search(quote === '"' ? /["<>\n]/ : /['<>\n]/)
  if (close >= 0 && after[close] === quote) return offset + close
  const [word = ''] = /^[^\s"'<>]*/.exec(after) ?? []
  return offset + word.length
}

function classIn(text: string, offset: number, value: Span): BodyContext {
  const span = wordAround(text, offset, value, /\S/)
  const others = text.slice(value.start, span.start) + ' ' + text.slice(span.end, value.end)
  const present = Array.from(others.matchAll(/\S+/g), ([name]) => `.${name}`)
  return { kind: 'class', span, present, isDefinition: false, isHtml: true }
}
