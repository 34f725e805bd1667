import type { Span } from '../text/span'
import type { HtmlName, Link } from './bodyScan'

const tag = /<([a-zA-Z][\w-]*)((?:\s+[\w:-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>=]+))?)+)\s*\/?>/g
const attribute = /(?<=\s)(id|class|href|src)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>=]+))/gi

/** The IDs, classes and links of the HTML tags in a text. */
export function scanHtml(text: string, start: number): { names: HtmlName[]; links: Link[] } {
  const names: HtmlName[] = []
  const links: Link[] = []
  if (!text.includes('<', start)) return { names, links }
  const pattern = new RegExp(tag.source, 'g')
  pattern.lastIndex = start
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const span = { start: found.index, end: pattern.lastIndex }
    const [, name = '', attributes = ''] = found
    for (const value of valuesIn(attributes, found.index + 1 + name.length)) {
      if (value.name === 'href' || value.name === 'src') links.push(linkOf(span, value))
      else for (const name of namesOf(value)) names.push(name)
    }
  }
  return { names, links }
}

interface AttributeValue {
  readonly name: string
  readonly value: string
  readonly span: Span
}

function* valuesIn(attributes: string, offset: number): Generator<AttributeValue> {
  for (const { index, 0: whole, 1: name = '', 2: double, 3: single, 4: bare } of attributes.matchAll(attribute)) {
    const value = double ?? single ?? bare ?? ''
    const end = offset + index + whole.length - (bare === undefined ? 1 : 0)
    yield { name: name.toLowerCase(), value, span: { start: end - value.length, end } }
  }
}

function linkOf(span: Span, { name, span: target }: AttributeValue): Link {
  return { span, isImage: name === 'src', isHtml: true, text: { start: target.start, end: target.start }, target }
}

function namesOf({ name, value, span }: AttributeValue): HtmlName[] {
  const kind = name === 'id' ? 'id' : 'class'
  return [...value.matchAll(/[^\s]+/g)].map(({ index, 0: word }) => {
    const start = span.start + index
    return { kind, name: word, span: { start, end: start + word.length } }
  })
}
