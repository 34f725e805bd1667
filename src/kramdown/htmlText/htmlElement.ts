import type { Element } from '../element'
import { emptyElements } from '../html/elements'
import { attributesHtml } from '../html/markup'
import { type HtmlWriter, spaces } from './htmlWriter'

/** The HTML of an HTML element. */
export function htmlElementHtml(writer: HtmlWriter, target: Element, indent: number): string {
  const inner = writer.children(target, indent)
  const { value, attributes, category } = target
  const start = `<${value}${attributesHtml(attributes)}`
  if (category === 'span') return start + rest(target, inner)
  const whole = start + blockRest(target, inner, indent)
  return isInRaw(writer) ? whole : `${spaces(indent)}${whole}\n`
}

/** The HTML that follows the attributes of the start tag. */
function rest({ value }: Element, inner: string): string {
  return inner === '' && emptyElements.has(value) ? ' />' : `>${inner}</${value}>`
}

function blockRest(target: Element, inner: string, indent: number): string {
  const { value, contentModel, closed } = target
  if (closed === true && contentModel === 'raw') return ' />'
  if (inner === '' || contentModel !== 'block') return rest(target, inner)
  return `>\n${inner.replace(/\n$/, '')}\n${spaces(indent)}</${value}>`
}

/** The HTML of a comment or a processing instruction. */
export function markupHtml(writer: HtmlWriter, { value, category }: Element, indent: number): string {
  return category === 'block' && !isInRaw(writer) ? `${spaces(indent)}${value}\n` : value
}

/** Whether the current element is inside raw HTML, whose white space must not change. */
function isInRaw({ parent }: HtmlWriter): boolean {
  return parent?.type === 'html_element' && parent.contentModel === 'raw'
}
