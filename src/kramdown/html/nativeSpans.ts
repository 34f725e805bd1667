import { addClass } from '../attributeList'
import type { Element } from '../element'
import { become, convertChildren, type Converter, leaveHtml } from './nativeElement'
import { decodedText, elementText } from './nativeText'

/** Converts an `a` element to a link if it has an `href`. */
export const nativeLink: Converter = (target, inside) => {
  if (!target.attributes?.has('href')) return leaveHtml(target, { ...inside, converts: false })
  become(target, 'a')
  convertChildren(target, inside)
}

/**
 * Converts `em`, `i`, `strong` and `b` to emphasis. An element whose text begins or ends with white space stays HTML,
 * because Markdown cannot express it.
 */
export const nativeEmphasis: Converter = (target, inside) => {
  if (/^[ \t\r\n\f\v]|[ \t\r\n\f\v]$/.test(elementText(target)))
    return leaveHtml(target, { ...inside, converts: false })
  become(target, target.value === 'em' || target.value === 'i' ? 'em' : 'strong')
  convertChildren(target, inside)
}

/** Converts `h1` to `h6` to a header. */
export const nativeHeader: Converter = (target, inside) => {
  const level = Number(target.value[1])
  const rawText = elementText(target)
  become(target, 'header')
  Object.assign(target, { level, rawText })
  convertChildren(target, inside)
}

/** Converts `code` to a code span and `pre` to a code block. */
export function nativeCode(target: Element): void {
  const code = decodedText(target)
  if (target.value === 'code') nativeCodespan(target)
  else nativeCodeblock(target)
  target.value = code
  target.children = []
}

function nativeCodespan(target: Element): void {
  become(target, 'codespan')
  const classes = target.attributes?.get('class')
  if (classes !== undefined)
    target.attributes?.set('class', classes.replace(/\s+\bhighlighter-\w+\b|\bhighlighter-\w+\b\s*/g, ''))
}

/** Converts `pre` to a code block. The class of the `code` element in it sets the language. */
function nativeCodeblock(target: Element): void {
  const [inner, ...others] = target.children
  const classes = others.length === 0 && inner?.value === 'code' ? inner.attributes?.get('class') : undefined
  const language = /\blanguage-\S+/.exec(classes ?? '')?.[0]
  become(target, 'codeblock')
  if (language !== undefined) prependClass(target, language)
}

function prependClass(target: Element, name: string): void {
  const before = target.attributes?.get('class')
  target.attributes ??= new Map()
  target.attributes.set('class', name)
  if (before !== undefined) addClass(target.attributes, before)
}

/** Converts a script of type `math/tex` to a formula. Returns whether the element is such a script. */
export function nativeMath(target: Element): boolean {
  const type = target.attributes?.get('type') ?? ''
  if (!/\bmath\/tex\b/.test(type)) return false
  const code = target.children.shift()?.value ?? ''
  become(target, 'math')
  target.category = type.includes('mode=display') ? 'block' : 'span'
  target.value = code.replace(/^(?:%\s*)?<!\[CDATA\[\n?([^]*?)(?:\s%)?\]\]>$/, '$1')
  target.attributes?.delete('type')
  return true
}
