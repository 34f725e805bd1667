import type { Cursor } from '../frontmatter/cursor'
import type { Span } from '../text/span'

/**
 * What an offset of a post stands in. `span` is the name there, whole, also what follows the offset: what a completion
 * replaces and what a hover is about. It is empty where nothing has been typed yet.
 */
export type Place = Cursor | BodyPlace

export type BodyPlace = LiquidPlace | AttributePlace | DestinationPlace | FragmentPlace | FootnotePlace | LanguagePlace

export type LiquidPlace =
  | TagNamePlace
  | IncludePlace
  | ParameterPlace
  | TargetPlace
  | FilterPlace
  | VariablePlace
  | LiquidStringPlace
  | LanguagePlace

/** `{% na|me`. */
export interface TagNamePlace {
  readonly kind: 'tag-name'
  readonly span: Span
  /** True where `%}` follows. */
  readonly isClosed: boolean
}

/** `{% include figure|.html`. */
export interface IncludePlace {
  readonly kind: 'include'
  /** The tag: `include`, `include_cached`, `include_relative`. */
  readonly tag: string
  readonly span: Span
}

/** `{% include figure.html al|t="…" %}`; the span is the name alone. */
export interface ParameterPlace {
  readonly kind: 'parameter'
  readonly include: string
  readonly span: Span
  /** The other parameters of the tag. */
  readonly present: readonly string[]
}

/** `{% post_url 2024-01-0|1-a %}`, `{% link _posts/|… %}`. */
export interface TargetPlace {
  readonly kind: 'post_url' | 'link'
  readonly span: Span
}

/** `{{ x | rel|ative_url }}`. */
export interface FilterPlace {
  readonly kind: 'filter'
  readonly span: Span
}

/** `site.data.au|thors`: the path is `['site', 'data']`, the span that of `authors`. */
export interface VariablePlace {
  readonly kind: 'variable'
  readonly path: readonly string[]
  readonly span: Span
}

/** `{{ "/ass|ets/a.png" | relative_url }}`; the span leaves out the quotes. */
export interface LiquidStringPlace {
  readonly kind: 'liquid-string'
  readonly span: Span
  /** The filters that follow it. */
  readonly filters: readonly string[]
  /** Where it is the value of an include's parameter. */
  readonly parameter?: { readonly include: string; readonly name: string }
}

/** `{: .class|`, `{: #id|`, `{: reference|`, and `class="…"` of HTML; the span leaves out the mark. */
export interface AttributePlace {
  readonly kind: 'class' | 'id' | 'reference'
  readonly span: Span
  /** The other items of the list, with their marks. */
  readonly present: readonly string[]
  /** True for the `name` of `{:name: …}`. */
  readonly isDefinition: boolean
  /** True in HTML. */
  readonly isHtml: boolean
}

/** `[text](/pa|th)`, `![alt](…)`, `[id]: …`, `href="…"`, `src="…"`: up to the `#`. */
export interface DestinationPlace {
  readonly kind: 'destination'
  readonly span: Span
  readonly isImage: boolean
  readonly isHtml: boolean
  /** True in a link definition, `[id]: …`. */
  readonly isDefinition: boolean
}

/** `[text](/path#fra|gment)`. */
export interface FragmentPlace {
  readonly kind: 'fragment'
  readonly span: Span
  /** What stands before the `#`. */
  readonly target: Span
  /** True in a link definition, `[id]: …`. */
  readonly isDefinition: boolean
}

/** `[^na|me]`. */
export interface FootnotePlace {
  readonly kind: 'footnote'
  readonly span: Span
  /** True for `[^name]: …` at the start of a line. */
  readonly isDefinition: boolean
}

/** The word behind a fence, or after `{% highlight`. */
export interface LanguagePlace {
  readonly kind: 'language'
  readonly span: Span
  /** False in the tag. */
  readonly isFence: boolean
}
