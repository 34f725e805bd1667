import type { KramdownDocument } from '../document'
import type { Element } from '../element'
import type { Options } from '../options'

/** A header in the table of contents. */
export interface TocEntry {
  readonly level: number
  readonly id: string
  readonly children: readonly Element[]
}

/** A footnote that has a marker. */
export interface Footnote {
  readonly name: string
  readonly definition: Element
  readonly number: number
  /** The number of markers after the first one. */
  repeats: number
}

/** The state of a conversion that both the HTML writer and the token writer need. */
export class Conversion {
  /** The footnotes by name, in the order of their first markers. */
  readonly footnotes = new Map<string, Footnote>()
  readonly entries: TocEntry[] = []
  readonly usedIds = new Map<string, number>()

  constructor(readonly document: KramdownDocument) {}

  get options(): Options {
    return this.document.outputOptions
  }
}
