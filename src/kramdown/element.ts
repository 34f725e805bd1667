import type { AttributeList, Attributes } from './attributeList'

/** The element types of kramdown (https://kramdown.gettalong.org/rdoc/Kramdown/Element.html). */
export type ElementType = StructuralType | BlockType | SpanType | 'html_element' | 'xml_comment' | 'xml_pi'

type StructuralType = 'root' | 'raw_text' | 'eob' | 'footnote_def' | 'comment' | 'raw' | 'math'

type BlockType =
  | 'blank'
  | 'p'
  | 'header'
  | 'blockquote'
  | 'codeblock'
  | 'ul'
  | 'ol'
  | 'li'
  | 'dl'
  | 'dt'
  | 'dd'
  | 'table'
  | 'thead'
  | 'tbody'
  | 'tfoot'
  | 'tr'
  | 'td'
  | 'hr'

type SpanType =
  | 'text'
  | 'a'
  | 'br'
  | 'img'
  | 'codespan'
  | 'footnote'
  | 'em'
  | 'strong'
  | 'entity'
  | 'typographic_sym'
  | 'smart_quote'
  | 'abbreviation'

export type ContentModel = 'raw' | 'block' | 'span'
export type Alignment = 'default' | 'left' | 'center' | 'right'

/** One node of the tree that the parsers build and the writers read. */
export interface Element {
  type: ElementType
  /** kramdown's `value`: the text, the code, or the name of an HTML element or symbol. */
  value: string
  children: Element[]
  attributes: Attributes | undefined
  /** The attribute lists of the element, kept until every attribute list definition is known. */
  ial: AttributeList | undefined
  /** The first source line, counted from 0 in the whole file. */
  line: number
  /** The line after the last source line. */
  end: number

  /** header: 1 to 6. */
  level?: number
  /** header, dt: the text from which the id is generated. */
  rawText?: string
  /** codeblock: whether it was written with a fence. */
  fenced?: boolean
  /** codeblock: the whole info string after the fence. */
  language?: string
  /** Elements that contain spans: the text as it was written. */
  source?: string
  /** p: whether it is written without the `p` tag, as in a tight list. */
  transparent?: boolean
  /** dd: whether its first paragraph keeps its `p` tag. */
  firstAsParagraph?: boolean
  /** eob: the kind of definition that this marker replaces. */
  definition?: 'link' | 'abbreviation' | 'footnote' | 'ald' | 'ial' | 'extension'
  /** html_element, xml_comment, comment, raw, math: whether it is a block or a span. */
  category?: 'block' | 'span'
  contentModel?: ContentModel
  /** html_element: whether its start tag ends it, so there is no closing tag. */
  closed?: boolean
  /** table: the alignment of each column. */
  alignment?: Alignment[]
  /** raw: the output formats that contain it. */
  formats?: string[]
  /** footnote: its definition. */
  definedBy?: Element
  /** entity: the reference as it was written. */
  original?: string
  /** abbreviation: its meaning. */
  title?: string
}

/** Creates an element without children; `line` is 0-based in the whole file. */
export function newElement(type: ElementType, value: string, line: number): Element {
  return { type, value, children: [], attributes: undefined, ial: undefined, line, end: line + 1 }
}

/** Appends text to the last child if that has the same type, else adds a new child. */
export function addText(parent: Element, text: string, type: 'text' | 'raw_text' | 'raw' = 'text'): void {
  const last = parent.children[parent.children.length - 1]
  if (last !== undefined && last.type === type) last.value += text
  else if (text !== '') parent.children.push(newElement(type, text, last?.line ?? parent.line))
}

export function setAttribute(target: Element, name: string, value: string): void {
  ;(target.attributes ??= new Map()).set(name, value)
}

const BLOCKS: ReadonlySet<ElementType> = new Set<ElementType>([
  'blank',
  'p',
  'header',
  'blockquote',
  'codeblock',
  'ul',
  'ol',
  'li',
  'dl',
  'dt',
  'dd',
  'table',
  'td',
  'hr',
])

/** Whether kramdown treats the element as a block. */
export function isBlock(target: Element): boolean {
  return BLOCKS.has(target.type) || target.category === 'block'
}
