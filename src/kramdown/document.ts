import type { AttributeList } from './attributeList'
import type { Element } from './element'
import type { Options } from './options'

/** The target of a link id. `at` is the element that has the definition's attribute list. */
interface LinkTarget {
  readonly url: string
  readonly title: string | undefined
  readonly at: Element | undefined
}

/** The definitions of one document. The block parsers collect them; the span parsers and later passes read them. */
export interface KramdownDocument {
  /** The given options. Options that kramdown reads only once, before it parses the text, are read from here. */
  readonly options: Options
  /** The parsers' options. `{::options}` changes them for the text after it. */
  readonly parserOptions: Options
  /** The converter's options. `{::options}` changes them for the whole document. */
  readonly outputOptions: Options
  readonly alds: Map<string, AttributeList>
  readonly links: Map<string, LinkTarget>
  readonly footnotes: Map<string, Element>
  readonly abbreviations: Map<string, Abbreviation>
  /** The lines (0-based, in the whole file) of block attribute lists that apply to no block. */
  readonly unattachedListLines: Set<number>
  /** The lines of attribute lists that are between blank lines. They apply to the next block, if there is one. */
  readonly carriedListLines: Set<number>
  /** The block HTML elements without a closing tag. kramdown closes them at the end of the text or of their block. */
  readonly unclosed: Element[]
  /** The number of steps that the parsers took. A test checks it to prove that parsing takes linear time. */
  readonly effort: { steps: number }
}

export interface Abbreviation {
  readonly title: string
  /** The element that has the definition's attribute list. */
  readonly at: Element
}

export function newDocument(options: Options): KramdownDocument {
  const links = new Map<string, LinkTarget>()
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
    unattachedListLines: new Set(),
    unclosed: [],
    carriedListLines: new Set(),
    effort: { steps: 0 },
  }
}

/**
 * The link id in lower case and with single spaces, for comparison. Ruby's lower case has no special case for a final
 * sigma.
 */
export function normalizeLinkId(id: string): string {
  return id
    .replace(/[ \t\r\n\f\v]+/g, ' ')
    .replaceAll('Σ', 'σ')
    .toLowerCase()
}

/** Whether the output must be that of kramdown 2.4. */
export function is24(options: Options): boolean {
  return options.version === '2.4'
}

export function isGfm(options: Options): boolean {
  return options.input === 'GFM' || options.input.toLowerCase() === 'gfm'
}
