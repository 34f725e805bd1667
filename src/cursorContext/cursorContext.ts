import type { FrontMatterContext } from './frontMatterContext'
import type { Span } from '../text/span'

/**
 * The construct that the cursor is in. `span` covers the whole name at the cursor, including the part after the
 * cursor. A completion replaces the span, and a hover describes it. The span is empty if nothing has been typed yet.
 */
export type CursorContext = FrontMatterContext | BodyContext

export type BodyContext =
  LiquidContext | AttributeContext | DestinationContext | FragmentContext | FootnoteContext | LanguageContext

export type LiquidContext =
  | TagNameContext
  | IncludeContext
  | ParameterContext
  | TagTargetContext
  | FilterContext
  | VariableContext
  | LiquidStringContext
  | LanguageContext

/** The name of a tag: `{% na|me`. */
export interface TagNameContext {
  readonly kind: 'tag-name'
  readonly span: Span
  /** True if `%}` follows. */
  readonly isClosed: boolean
}

/** The file name of an include: `{% include figure|.html`. */
interface IncludeContext {
  readonly kind: 'include'
  /** The name of the tag: `include`, `include_cached` or `include_relative`. */
  readonly tag: string
  readonly span: Span
}

/** A parameter of an include: `{% include figure.html al|t="…" %}`. The span covers only the parameter's name. */
interface ParameterContext {
  readonly kind: 'parameter'
  readonly include: string
  readonly span: Span
  /** The other parameters of the tag. */
  readonly present: readonly string[]
}

/** The post or file that a tag links to: `{% post_url 2024-01-0|1-a %}`, `{% link _posts/|… %}`. */
export interface TagTargetContext {
  readonly kind: 'post_url' | 'link'
  readonly span: Span
}

/** A filter: `{{ x | rel|ative_url }}`. */
export interface FilterContext {
  readonly kind: 'filter'
  readonly span: Span
}

/** A variable, or a segment of its path. For `site.data.au|thors`, the path is `['site', 'data']` and the span covers `authors`. */
export interface VariableContext {
  readonly kind: 'variable'
  readonly path: readonly string[]
  readonly span: Span
}

/** A string in Liquid: `{{ "/ass|ets/a.png" | relative_url }}`. The span does not include the quotes. */
export interface LiquidStringContext {
  readonly kind: 'liquid-string'
  readonly span: Span
  /** The names of the filters that follow the string. */
  readonly filters: readonly string[]
  /** The parameter of an include whose value is this string. */
  readonly parameter?: { readonly include: string; readonly name: string }
}

/**
 * An item of an attribute list, `{: .class|`, `{: #id|` or `{: reference|`, or a class in HTML. The span does not
 * include the mark.
 */
export interface AttributeContext {
  readonly kind: 'class' | 'id' | 'reference'
  readonly span: Span
  /** The other items of the list, with their marks. */
  readonly present: readonly string[]
  /** True for the `name` of `{:name: …}`. */
  readonly isDefinition: boolean
  /** True for a class in HTML. */
  readonly isHtml: boolean
}

/** A destination up to its `#`: `[text](/pa|th)`, `![alt](…)`, `[id]: …`, `href="…"`, `src="…"`. */
export interface DestinationContext {
  readonly kind: 'destination'
  readonly span: Span
  readonly isImage: boolean
  readonly isHtml: boolean
  /** True in a link definition, `[id]: …`. */
  readonly isDefinition: boolean
}

/** A fragment: `[text](/path#fra|gment)`. */
export interface FragmentContext {
  readonly kind: 'fragment'
  readonly span: Span
  /** The destination before the `#`. */
  readonly target: Span
  /** True in a link definition, `[id]: …`. */
  readonly isDefinition: boolean
}

/** The name of a footnote: `[^na|me]`. */
export interface FootnoteContext {
  readonly kind: 'footnote'
  readonly span: Span
  /** True for `[^name]: …` at the start of a line. */
  readonly isDefinition: boolean
}

/** The language of a code block: the word after the marks of a fence, or after `{% highlight`. */
export interface LanguageContext {
  readonly kind: 'language'
  readonly span: Span
  /** False after `{% highlight`. */
  readonly isFence: boolean
}
