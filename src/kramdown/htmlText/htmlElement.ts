import type { Element } from '../element'
import { emptyElements } from '../html/elements'
import { attributesHtml } from '../html/markup'
import { innerHtml } from './elements'
import { type HtmlWriter, spaces } from './htmlWriter'

/** An HTML element of the text. */
export function htmlElementHtml(writer: HtmlWriter, target: Element, indent: number): string {
  const inner = innerHtml(writer, target, indent)
  const { value, attributes, category } = target
  const start = `<${value}${attributesHtml(attributes)}`
  if (category === 'span') return start + rest(target, inner)
  const whole = start + blockRest(target, inner, indent)
  return isInRaw(writer) ? whole : `${spaces(indent)}${whole}\n`
}

/** What follows the start tag's attributes. */
function rest({ value }: Element, inner: string): string {
  return inner === '' && emptyElements.has(value) ? ' />' : `>${inner}</${value}>`
}

function blockRest(target: Element, inner: string, indent: number): string {
  const { value, contentModel, closed } = target
  if (closed === true && contentModel === 'raw') return ' />'
  if (inner === '' || contentModel !== 'block') return rest(target, inner)
  return `>\n${inner.replace(/\n$/, '')}\n${spaces(indent)}</${value}>`
}

/** A comment or a processing instruction. */
export function markupHtml(writer: HtmlWriter, { value, category }: Element, indent: number): string {
  return category === 'block' && !isInRaw(writer) ? `${spaces(indent)}${value}\n` : value
}

/** In raw HTML everything stays where it is. */
function isInRaw({ parent }: HtmlWriter): boolean {
  return parent?.type === 'html_element' && parent.contentModel === 'raw'
}
