import { addClass } from '../attributeList'
import type { Element } from '../element'
import { become, convertChildren, leaveHtml } from './native'
import { decodedText, textOf } from './nativeText'

const asHtml = { converts: false, keepsSpace: false }

export function nativeLink(target: Element): void {
  if (!target.attributes?.has('href')) return leaveHtml(target, asHtml)
  become(target, 'a')
  convertChildren(target)
}

/** Only text that neither begins nor ends with white space can be written as emphasis. */
export function nativeEmphasis(target: Element): void {
  if (/^[ \t\r\n\f\v]|[ \t\r\n\f\v]$/.test(textOf(target))) return leaveHtml(target, asHtml)
  become(target, target.value === 'em' || target.value === 'i' ? 'em' : 'strong')
  convertChildren(target)
}

export function nativeHeader(target: Element): void {
  const level = Number(target.value[1])
  const rawText = textOf(target)
  become(target, 'header')
  Object.assign(target, { level, rawText })
  convertChildren(target)
}

/** `code` becomes a code span, `pre` a code block. */
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

/** The language is told by the class of the `code` inside. */
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

/** A script of type `math/tex` holds a formula; says whether the element is one. */
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
