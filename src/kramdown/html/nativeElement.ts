import { trimEnd, trimStart } from '../characters'
import { type Element, newElement, isBlock } from '../element'
import { blockElements, contentModel, spanElements } from './elements'
import { textParts, removeText, words } from './nativeText'

/** How an element and its content are converted. */
export interface NativeMode {
  /** Whether HTML elements become kramdown's own elements. Otherwise, they stay HTML. */
  readonly converts: boolean
  /** Whether white space is kept. Otherwise, each run of white space becomes one space. */
  readonly keepsSpace: boolean
  /** By element name, the converters of the elements that need special treatment. */
  readonly converters: Readonly<Record<string, Converter>>
}

/** Converts an element in place. `inside` is the mode in which its content is usually converted. */
export type Converter = (target: Element, inside: NativeMode) => void

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

/** Converts an element and its content in place. */
export function convertElement(target: Element, mode: NativeMode, parent?: Element): void {
  if (target.type === 'xml_comment' || target.type === 'xml_pi') target.category = categoryIn(parent)
  if (target.type !== 'html_element') return
  const { value: name } = target
  const convert = mode.converts && Object.hasOwn(mode.converters, name) ? mode.converters[name] : undefined
  if (convert !== undefined) convert(target, { ...mode, keepsSpace: false })
  else convertPlain(target, name, mode)
}

/** The category of a comment or processing instruction: a span if its parent contains spans, else a block. */
function categoryIn(parent: Element | undefined): 'span' | 'block' {
  const name = parent?.type === 'html_element' ? parent.value : parent?.type
  return contentModel(name ?? 'div') === 'span' ? 'span' : 'block'
}

function convertPlain(target: Element, name: string, mode: NativeMode): void {
  if (mode.converts && withoutOwnText.has(name)) target.children = removeText(target.children)
  if (mode.converts && simple.has(name)) {
    become(target, (name === 'th' ? 'td' : name) as Element['type'])
    convertChildren(target, mode)
  } else leaveHtml(target, mode)
  if (!mode.converts) return
  if (strips.has(name)) stripSpace(target.children)
  if (dropsSpace.has(name)) target.children = target.children.filter(isNoLooseSpace)
  if (wrapsText.has(name)) target.children = wrapText(target)
}

/** Changes the type of an element and removes the properties that only HTML elements have. */
export function become(target: Element, type: Element['type']): void {
  target.type = type
  target.value = ''
  target.ial = undefined
  delete target.contentModel
  delete target.category
  delete target.closed
}

/** Leaves an element as HTML and converts its content. */
export function leaveHtml(target: Element, mode: NativeMode): void {
  target.category = spanElements.has(target.value) ? 'span' : 'block'
  target.contentModel = mode.converts ? contentModel(target.value) : 'raw'
  delete target.closed
  convertChildren(target, mode)
}

/** Converts the content of an element. */
export function convertChildren(target: Element, mode: NativeMode): void {
  target.children = target.children.flatMap((child) => {
    if (child.type === 'text') return textParts(child, mode.keepsSpace || !mode.converts)
    convertElement(child, mode, target)
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
    else wrapped.push({ ...newElement('p', '', child.line), transparent: true, children: [child] })
  }
  return wrapped
}
