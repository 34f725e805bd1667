import { Conversion } from '../convert/conversion'
import type { Attributes } from '../attributeList'
import type { KramdownDocument } from '../document'
import type { Element, ElementType } from '../element'
import { attributesHtml } from '../html/markup'

/** Returns the code as HTML with syntax highlighting, or undefined if the code is not highlighted. */
export type HighlightCode = (code: string, language: string) => string | undefined

/** Returns the HTML of an element; `indent` is the number of spaces before a block. */
export type WriteHtml = (writer: HtmlWriter, target: Element, indent: number) => string

/** The functions that write each type of element. For a type without a function, only the children are written. */
export type HtmlWriters = Partial<Record<ElementType, WriteHtml>>

/** Writes a tree as HTML. */
export class HtmlWriter extends Conversion {
  /** The ancestors of the current element, starting at the root. */
  readonly stack: Element[] = []
  /** The list with `{:toc}`. `tocPlaceholder` is written instead, because not all headers are known yet. */
  toc: Element | undefined
  hasFootnotesPlaceholder = false

  constructor(
    document: KramdownDocument,
    private readonly writers: HtmlWriters,
    readonly highlight: HighlightCode | undefined,
  ) {
    super(document)
  }

  /** The HTML of an element. */
  html(target: Element, indent: number): string {
    return this.writers[target.type]?.(this, target, indent) ?? this.children(target, indent)
  }

  /** The HTML of an element's children. */
  children(target: Element, indent: number): string {
    let html = ''
    this.stack.push(target)
    for (const child of target.children) html += this.html(child, indent + 2)
    this.stack.pop()
    return html
  }

  get parent(): Element | undefined {
    return this.stack[this.stack.length - 1]
  }
}

/** Placeholders in the HTML, which are later replaced by the table of contents and the footnotes. */
export const tocPlaceholder = '\0toc\0'
export const footnotesPlaceholder = '\0footnotes\0'

/** The spaces before a block. */
export function spaces(indent: number): string {
  return ' '.repeat(indent)
}

/** The HTML of a block on one line. */
export function block(name: string, attributes: Attributes | undefined, inner: string, indent: number): string {
  return `${spaces(indent)}<${name}${attributesHtml(attributes)}>${inner}</${name}>\n`
}

/** The HTML of a block whose start and end tag are on separate lines. */
export function indented(name: string, attributes: Attributes | undefined, inner: string, indent: number): string {
  const before = spaces(indent)
  return `${before}<${name}${attributesHtml(attributes)}>\n${inner}${before}</${name}>\n`
}
