import { Conversion } from '../convert/conversion'
import type { Document } from '../document'
import type { Element } from '../element'

/** Gives code the colours of a language, as HTML; nothing where it leaves the code alone. */
export type Highlight = (code: string, language: string) => string | undefined

/** What is known while a tree becomes HTML. */
export class HtmlWriter extends Conversion {
  /** The elements around the one that is written, from the root on. */
  readonly stack: Element[] = []
  /** The list with `{:toc}`, whose place is `tocPlace` until all headers are known. */
  toc: Element | undefined
  hasFootnotesPlace = false

  constructor(
    document: Document,
    readonly highlight: Highlight | undefined,
  ) {
    super(document)
  }

  get parent(): Element | undefined {
    return this.stack[this.stack.length - 1]
  }
}

/** Stand in the HTML where something else will go. */
export const tocPlace = '\0toc\0'
export const footnotesPlace = '\0footnotes\0'

/** Spaces before a block. */
export function spaces(indent: number): string {
  return ' '.repeat(indent)
}
