/**
 * The names that a theme defines for authors. Every entry names its source: a path in the theme's repository, after
 * `branch:` if it is not in the default branch.
 */
export interface Theme {
  /** The names of the theme's gems, as in `theme:`. */
  readonly gems: readonly string[]
  /** The theme's repository on GitHub (`owner/name`), as in `remote_theme:`. */
  readonly repository: string
  readonly keys: readonly KeyGroup[]
  readonly layouts: readonly NameGroup[]
  readonly includes: readonly IncludeGroup[]
  /** The layouts that show a table of contents if the front matter has `toc: true`. */
  readonly layoutsWithToc?: readonly string[]
  /** False if only the documented includes are listed, so that other includes may exist. */
  readonly hasAllIncludes: boolean
  /** The classes that attribute lists can use. */
  readonly classes: readonly NameGroup[]
  /**
   * The source of the scripts for formulas that the theme's layouts load, and our template that loads them; absent if
   * the layouts load none.
   */
  readonly math?: { readonly source: string; readonly template: string }
}

interface KeyGroup {
  readonly source: string
  readonly keys: KeyEntries
}

/** Front matter keys by name, the common ones first. */
export interface KeyEntries {
  readonly [name: string]: KeyEntry
}

/**
 * The types of a key's value, a sentence about the key, and the keys below it. The sentence is English in every
 * language of the editor.
 */
type KeyEntry = readonly [types: ValueType | `${ValueType} or ${ValueType}`, description: string, fields?: KeyEntries]

/** `path` is a path in the site or a URL; `list` and `mapping` may contain anything. */
export type ValueType = 'text' | 'number' | 'boolean' | 'date' | 'path' | 'list' | 'mapping'

export interface NameGroup {
  readonly source: string
  readonly names: readonly string[]
}

interface IncludeGroup {
  readonly source: string
  /** The parameters of each include, by the include's name as written in the tag. */
  readonly includes: Readonly<Record<string, readonly string[]>>
}
