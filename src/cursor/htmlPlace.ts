import type { Span } from '../text/span'
import { paragraphAround, wordAround } from './around'
import { splitDestination } from './destinationPlace'
import type { BodyPlace } from './place'

const openTag = /^<([a-z][\w-]*)\s(?:[^"'<>]|"[^"]*"|'[^']*')*?\b(src|href|class)\s*=\s*(["'])([^"'<>]*)$/i

/** A class or a destination in the tag that an offset is in. */
export function htmlPlace(text: string, offset: number, start: number): BodyPlace | undefined {
  const paragraph = paragraphAround(text, offset, start)
  const open = text.lastIndexOf('<', offset - 1)
  if (open < paragraph.start) return undefined
  const [, tag, attribute, quote, typed] = openTag.exec(text.slice(open, offset)) ?? []
  if (tag === undefined || quote === undefined || typed === undefined) return undefined
  const value = { start: offset - typed.length, end: endOf(text, offset, quote, paragraph) }
  if (attribute!.toLowerCase() === 'class') return classIn(text, offset, value)
  return splitDestination(text, offset, value, {
    isImage: /^img$/i.test(tag),
    isHtml: true,
    isDefinition: false,
  })
}

/** Where nothing closes the quotes yet, the value ends with its word. */
function endOf(text: string, offset: number, quote: string, paragraph: Span): number {
  const after = text.slice(offset, paragraph.end)
  const close = after.search(quote === '"' ? /["<>\n]/ : /['<>\n]/)
  return offset + (close >= 0 && after[close] === quote ? close : /^[^\s"'<>]*/.exec(after)![0].length)
}

function classIn(text: string, offset: number, value: Span): BodyPlace {
  const span = wordAround(text, offset, value, /\S/)
  const others = text.slice(value.start, span.start) + ' ' + text.slice(span.end, value.end)
  const present = Array.from(others.matchAll(/\S+/g), ([name]) => `.${name}`)
  return { kind: 'class', span, present, isDefinition: false, isHtml: true }
}
