import type { LiquidToken } from '../liquid/tokens'
import type { Span } from '../text/span'

/** What a glance finds in a body. Spans are offsets in the whole file. */
export interface Body {
  readonly start: number
  /** Code, comments and raw parts: nothing in them means anything to kramdown. In order, without overlap. */
  readonly code: readonly CodeSpan[]
  readonly liquid: readonly LiquidToken[]
  readonly headings: readonly Heading[]
  readonly attributeLists: readonly AttributeListMark[]
  readonly links: readonly Link[]
  readonly footnotes: readonly NamedMark[]
  /** `[id]: url` at the start of a line. */
  readonly linkDefinitions: readonly LinkDefinition[]
  readonly fences: readonly Fence[]
  /** Ids and classes of HTML tags. */
  readonly htmlNames: readonly HtmlName[]
}

export interface CodeSpan extends Span {
  /**
   * `script`: also a style sheet; `comment`: of HTML, and what kramdown leaves out or takes as it is; `liquid`: between
   * Liquid's `raw` or `comment` and their ends.
   */
  readonly kind: 'fence' | 'span' | 'indented' | 'pre' | 'script' | 'comment' | 'math' | 'highlight' | 'liquid'
}

export interface Heading {
  /** Its line, without the line break. */
  readonly span: Span
  readonly level: number
  /** Its text as written, without marks. */
  readonly text: string
  /** `{#id}` at its end. */
  readonly id?: string
}

export interface AttributeListMark {
  /** With its braces. */
  readonly span: Span
  /** `block` where it stands alone on its lines; `definition` for `{:name: …}`. */
  readonly form: 'block' | 'span' | 'definition'
  /** Of a definition. */
  readonly name?: string
  readonly nameSpan?: Span
  readonly items: readonly AttributeItem[]
}

/** `.class`, `#id`, `reference`, or `key="value"`, whose spans leave out the mark and the quotes. */
export interface AttributeItem {
  readonly kind: 'class' | 'id' | 'reference' | 'attribute'
  readonly name: string
  readonly span: Span
  readonly value?: string
  readonly valueSpan?: Span
}

export interface Link {
  /** The whole, from its bracket or tag to its end. */
  readonly span: Span
  readonly isImage: boolean
  /** Where `<a href>` and `<img src>` stand for it. */
  readonly isHtml: boolean
  /** Its text or alternative text. */
  readonly text: Span
  /** Its destination as written, Liquid included; empty for `[text][id]`. */
  readonly target: Span
  /** The id of `[text][id]`. */
  readonly reference?: Span
}

export interface NamedMark {
  readonly name: string
  /** `[^name]`. */
  readonly span: Span
  readonly isDefinition: boolean
}

export interface LinkDefinition {
  readonly id: string
  readonly span: Span
  readonly target: Span
}

export interface Fence {
  readonly span: Span
  /** The word behind the opening marks; `''` for none. */
  readonly language: string
  readonly languageSpan: Span
}

export interface HtmlName {
  readonly kind: 'class' | 'id'
  readonly name: string
  readonly span: Span
}
