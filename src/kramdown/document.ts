import type { AttributeList } from './attributeList'
import type { Element } from './element'
import type { Options } from './options'

/** Where a link id leads to; `at` is the element that carries the definition's attribute list. */
export interface LinkDefinition {
  readonly url: string
  readonly title: string | undefined
  readonly at: Element | undefined
}

/** What one document defines, collected by the block parsers and read by the span parsers and the passes after them. */
export interface Document {
  /** As given: what kramdown reads once, before the text. */
  readonly options: Options
  /** For the parsers: changed by `{::options}` from there on. */
  readonly parserOptions: Options
  /** For the output: changed by `{::options}` for the whole document. */
  readonly outputOptions: Options
  readonly alds: Map<string, AttributeList>
  readonly links: Map<string, LinkDefinition>
  readonly footnotes: Map<string, Element>
  readonly abbreviations: Map<string, Abbreviation>
  /** Lines (0-based, in the whole file) of attribute lists on lines of their own that came to no block. */
  readonly dropped: Set<number>
  /** Lines of those that stand between blank lines, and so go to the block below, if there is one. */
  readonly passedOn: Set<number>
  /** HTML elements of blocks whose closing tag is missing: kramdown closes them where the text, or the block around, ends. */
  readonly unclosed: Element[]
  /** Steps that the parsers took: what a test of linearity counts. */
  readonly effort: { steps: number }
}

export interface Abbreviation {
  readonly title: string
  /** The element that carries the definition's attribute list. */
  readonly at: Element
}

export function newDocument(options: Options): Document {
  const links = new Map<string, LinkDefinition>()
  for (const [id, [url, title]] of Object.entries(options.link_defs))
    links.set(normalizeLinkId(id), { url: url ?? '', title: title ?? undefined, at: undefined })
  return {
    options,
    parserOptions: { ...options },
    outputOptions: { ...options },
    alds: new Map(),
    links,
    footnotes: new Map(),
    abbreviations: new Map(),
    dropped: new Set(),
    unclosed: [],
    passedOn: new Set(),
    effort: { steps: 0 },
  }
}

/** Link ids are compared in lower case and with single spaces. Ruby knows no final sigma. */
export function normalizeLinkId(id: string): string {
  return id
    .replace(/[ \t\r\n\f\v]+/g, ' ')
    .replaceAll('Σ', 'σ')
    .toLowerCase()
}

/** Whether the output is to be that of kramdown 2.4. */
export function is24(options: Options): boolean {
  return options.version === '2.4'
}

export function isGfm(options: Options): boolean {
  return options.input === 'GFM' || options.input.toLowerCase() === 'gfm'
}
