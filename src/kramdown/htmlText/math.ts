import type { Element } from '../element'
import { attributesHtml, escapeAll } from '../html/markup'
import { block, type HtmlWriter } from './htmlWriter'

/** The HTML of a formula, as kramdown writes it for MathJax or without a math engine. */
export function mathHtml({ options }: HtmlWriter, target: Element, indent: number): string {
  const hasEngine = options.math_engine !== null
  return target.category === 'block' ? blockMath(target, hasEngine, indent) : inlineMath(target, hasEngine)
}

function blockMath({ value, attributes }: Element, hasEngine: boolean, indent: number): string {
  if (!hasEngine) return block('div', withClass(attributes), `$$\n${value}\n$$`, indent)
  const html = `\\[${escapeAll(value)}\\]\n`
  return isEmpty(attributes) ? html : block('div', attributes, html, indent)
}

function inlineMath({ value, attributes }: Element, hasEngine: boolean): string {
  if (hasEngine && isEmpty(attributes)) return `\\(${escapeAll(value)}\\)`
  return `<span${attributesHtml(hasEngine ? attributes : withClass(attributes))}>$${value}$</span>`
}

function isEmpty(attributes: Element['attributes']): boolean {
  return (attributes?.size ?? 0) === 0
}

function withClass(attributes: Element['attributes']): Element['attributes'] {
  return new Map(attributes ?? []).set('class', `${attributes?.get('class') ?? ''} kdmath`.trimStart())
}
