import type { LiquidToken } from '../liquid/tokens'
import type { Span } from '../text/span'

/** The result of scanning a body. Spans are offsets in the whole file. */
export interface BodyScan {
  readonly start: number
  /** Code, comments and raw parts, in which kramdown reads no markup. They are in order and do not overlap. */
  readonly code: readonly CodeRange[]
  readonly liquid: readonly LiquidToken[]
  readonly headings: readonly ScannedHeading[]
  readonly attributeLists: readonly AttributeListMark[]
  readonly links: readonly Link[]
  readonly footnotes: readonly FootnoteMark[]
  /** `[id]: url` at the start of a line. */
  readonly linkDefinitions: readonly LinkDefinition[]
  readonly fences: readonly Fence[]
  /** The IDs and classes of HTML tags. */
  readonly htmlNames: readonly HtmlName[]
}

export interface CodeRange extends Span {
  /**
   * `script`: a script or a style sheet. `comment`: an HTML comment, or kramdown's extension `comment` or
   * `nomarkdown`. `liquid`: from Liquid's `raw` or `comment` to its end tag.
   */
  readonly kind: 'fence' | 'span' | 'indented' | 'pre' | 'script' | 'comment' | 'math' | 'highlight' | 'liquid'
}

export interface ScannedHeading {
  /** The heading's line, without the line break. */
  readonly span: Span
  readonly level: number
  /** The heading's text as written, without its marks. */
  readonly text: string
  /** The ID of `{#id}` at the end of the line. */
  readonly id?: string
}

export interface AttributeListMark {
  /** The list with its braces. */
  readonly span: Span
  /** `block` if nothing else is on its lines; `definition` for `{:name: …}`. */
  readonly form: 'block' | 'span' | 'definition'
  /** The name of a definition. */
  readonly name?: string
  readonly nameSpan?: Span
  readonly items: readonly AttributeItem[]
}

/** `.class`, `#id`, `reference`, or `key="value"`. The spans do not include the mark and the quotes. */
export interface AttributeItem {
  readonly kind: 'class' | 'id' | 'reference' | 'attribute'
  readonly name: string
  readonly span: Span
  readonly value?: string
  readonly valueSpan?: Span
}

export interface Link {
  /** The whole link, from its bracket or tag to its end. */
  readonly span: Span
  readonly isImage: boolean
  /** True for the `href` or `src` of an HTML tag. */
  readonly isHtml: boolean
  /** The text of a link, or the alternative text of an image. */
  readonly text: Span
  /** The destination as written, with its Liquid; empty for `[text][id]`. */
  readonly target: Span
  /** The ID of `[text][id]`. */
  readonly reference?: Span
}

export interface FootnoteMark {
  readonly name: string
  /** The span of `[^name]`. */
  readonly span: Span
  readonly isDefinition: boolean
}

interface LinkDefinition {
  readonly id: string
  readonly span: Span
  readonly target: Span
}

export interface Fence {
  readonly span: Span
  /** The word after the opening marks; `''` if there is none. */
  readonly language: string
  readonly languageSpan: Span
}

export interface HtmlName {
  readonly kind: 'class' | 'id'
  readonly name: string
  readonly span: Span
}
