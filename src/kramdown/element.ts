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

/** One node of the tree between the parsers and the tokens. */
export interface Element {
  type: ElementType
  /** Text, code, the name of an HTML element or of a symbol: what kramdown calls the value. */
  value: string
  children: Element[]
  attributes: Attributes | undefined
  /** Attribute lists that apply to it, kept until every ALD is known. */
  ial: AttributeList | undefined
  /** The first source line, counted from 0 in the whole file. */
  line: number
  /** The line after the last one. */
  end: number

  /** header: 1 to 6. */
  level?: number
  /** header, dt: the text that ids are made from. */
  rawText?: string
  /** codeblock: written with a fence. */
  fenced?: boolean
  /** codeblock: the whole word behind the fence. */
  language?: string
  /** The text as it was written, of what holds spans. */
  source?: string
  /** p: without its own tag, as in a tight list. */
  transparent?: boolean
  /** dd: its first paragraph keeps its tag. */
  firstAsParagraph?: boolean
  /** eob: what kind of definition stood here. */
  definition?: 'link' | 'abbreviation' | 'footnote' | 'ald' | 'ial' | 'extension'
  /** What may be block or span: html_element, xml_comment, comment, raw, math. */
  category?: 'block' | 'span'
  contentModel?: ContentModel
  /** html_element: closed by its own start tag. */
  closed?: boolean
  /** table: one for each column. */
  alignment?: Alignment[]
  /** raw: the output formats that it is for. */
  formats?: string[]
  /** footnote: its definition. */
  definedBy?: Element
  /** entity: the reference as it was written. */
  original?: string
  /** abbreviation: what it stands for. */
  title?: string
}

/** A new element without children; `line` is 0-based in the whole file. */
export function element(type: ElementType, value: string, line: number): Element {
  return { type, value, children: [], attributes: undefined, ial: undefined, line, end: line + 1 }
}

/** Adds text to the last child where that is of the same type, else as a new child. */
export function addText(parent: Element, text: string, type: 'text' | 'raw_text' | 'raw' = 'text'): void {
  const last = parent.children[parent.children.length - 1]
  if (last !== undefined && last.type === type) last.value += text
  else if (text !== '') parent.children.push(element(type, text, last?.line ?? parent.line))
}

export function setAttribute(target: Element, name: string, value: string): void {
  ;(target.attributes ??= new Map()).set(name, value)
}

const BLOCKS: ReadonlySet<ElementType> = new Set<ElementType>([
  ...(['blank', 'p', 'header', 'blockquote', 'codeblock', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'table', 'td'] as const),
  'hr',
])

/** Whether kramdown counts the element as block-level. */
export function isBlock(target: Element): boolean {
  return BLOCKS.has(target.type) || target.category === 'block'
}
