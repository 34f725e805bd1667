import { trimEnd, trimStart } from '../characters'
import { type Element, element, isBlock } from '../element'
import { blockElements, contentModel, spanElements } from './elements'
import { withoutText, words } from './nativeText'
import { nativeCode, nativeEmphasis, nativeHeader, nativeLink, nativeMath } from './nativeSpans'
import { nativeTable } from './nativeTable'
import { textParts } from './nativeText'

/** How an element inside another is made: as kramdown's own, or left as HTML; white space as it is, or as one space. */
export interface Conversion {
  readonly converts: boolean
  readonly keepsSpace: boolean
}

export type Convert = (target: Element) => void

const withoutOwnText = words('html head hgroup ol ul dl table colgroup tbody thead tfoot tr select optgroup')
const wrapsText = words(
  'body section nav article aside header footer address div li dd blockquote figure figcaption fieldset form',
)
const dropsSpace = new Set([...wrapsText, 'td', 'th'])
const strips = words(
  'address article aside blockquote body caption dd div dl dt fieldset figcaption form footer header h1 h2 h3 h4 h5 ' +
    'h6 legend li nav p section td th',
)
const simple = words('em strong blockquote hr br img p thead tbody tfoot tr td th ul ol dl li dt dd')

const special: Readonly<Record<string, Convert>> = {
  a: nativeLink,
  ...Object.fromEntries(['b', 'em', 'i', 'strong'].map((name) => [name, nativeEmphasis])),
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, nativeHeader])),
  code: nativeCode,
  pre: nativeCode,
  table: nativeTable,
  textarea: (target) => leaveHtml(target, { converts: true, keepsSpace: true }),
  script: (target) => nativeMath(target) || leaveHtml(target, { converts: true, keepsSpace: false }),
}

const converting: Conversion = { converts: true, keepsSpace: false }

/** Turns an HTML element into what kramdown would have made of its Markdown, where it can: option `html_to_native`. */
export function toNative(target: Element, how: Conversion = converting, parent?: Element): void {
  if (target.type === 'xml_comment' || target.type === 'xml_pi') target.category = categoryIn(parent)
  if (target.type !== 'html_element') return
  const name = target.value
  const convert = how.converts && Object.hasOwn(special, name) ? special[name] : undefined
  if (convert !== undefined) convert(target)
  else convertPlain(target, name, how)
}

/** A comment is a span where spans are expected. */
function categoryIn(parent: Element | undefined): 'span' | 'block' {
  const name = parent?.type === 'html_element' ? parent.value : parent?.type
  return contentModel(name ?? 'div') === 'span' ? 'span' : 'block'
}

function convertPlain(target: Element, name: string, how: Conversion): void {
  if (how.converts && withoutOwnText.has(name)) target.children = withoutText(target.children)
  if (how.converts && simple.has(name)) {
    become(target, (name === 'th' ? 'td' : name) as Element['type'])
    convertChildren(target, how)
  } else leaveHtml(target, how)
  if (!how.converts) return
  if (strips.has(name)) stripSpace(target.children)
  if (dropsSpace.has(name)) target.children = target.children.filter(isNoLooseSpace)
  if (wrapsText.has(name)) target.children = wrapText(target)
}

/** Makes the element one of another type: what it was as HTML is forgotten. */
export function become(target: Element, type: Element['type']): void {
  target.type = type
  target.value = ''
  target.ial = undefined
  delete target.contentModel
  delete target.category
  delete target.closed
}

export function leaveHtml(target: Element, how: Conversion): void {
  target.category = spanElements.has(target.value) ? 'span' : 'block'
  target.contentModel = how.converts ? contentModel(target.value) : 'raw'
  delete target.closed
  convertChildren(target, how)
}

export function convertChildren(target: Element, how: Conversion = converting): void {
  target.children = target.children.flatMap((child) => {
    if (child.type === 'text') return textParts(child, how.keepsSpace || !how.converts)
    toNative(child, how, target)
    return [child]
  })
}

function stripSpace(children: readonly Element[]): void {
  const [first, last] = [children[0], children.at(-1)]
  if (first?.type === 'text') first.value = trimStart(first.value)
  if (last?.type === 'text') last.value = trimEnd(last.value)
}

function isNoLooseSpace(child: Element, index: number, children: readonly Element[]): boolean {
  if (child.type !== 'text' || trimEnd(child.value) !== '') return true
  const [before, after] = [children[index - 1], children[index + 1]]
  return before !== undefined && after !== undefined && !(isBlock(before) && isBlock(after))
}

function wrapText(target: Element): Element[] {
  const wrapped: Element[] = []
  for (const child of target.children) {
    const last = wrapped.at(-1)
    if (isBlock(child) || (child.type === 'html_element' && blockElements.has(child.value))) wrapped.push(child)
    else if (last?.type === 'p' && last.transparent === true) last.children.push(child)
    else wrapped.push({ ...element('p', '', child.line), transparent: true, children: [child] })
  }
  return wrapped
}
