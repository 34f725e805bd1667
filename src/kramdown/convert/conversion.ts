import type { Document } from '../document'
import type { Element } from '../element'
import type { Options } from '../options'

/** A header that the table of contents lists. */
export interface Entry {
  readonly level: number
  readonly id: string
  readonly children: readonly Element[]
}

/** A footnote in the order of its first marker. */
export interface Footnote {
  readonly name: string
  readonly definition: Element
  readonly number: number
  repeats: number
}

/** What kramdown's converter knows while it walks the tree, whatever it writes. */
export class Conversion {
  readonly footnotes = new Map<string, Footnote>()
  readonly entries: Entry[] = []
  readonly usedIds = new Map<string, number>()

  constructor(readonly document: Document) {}

  get options(): Options {
    return this.document.outputOptions
  }
}
