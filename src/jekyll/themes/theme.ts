/**
 * What a theme gives authors to name. Every part tells where it was read: a path in the theme's repository, after
 * `branch:` where it is not the default branch.
 */
export interface Theme {
  /** Names of its gems, as in `theme:`. */
  readonly gems: readonly string[]
  /** Its repository on GitHub (`owner/name`), as in `remote_theme:`. */
  readonly repository: string
  readonly keys: readonly KeyGroup[]
  readonly layouts: readonly NameGroup[]
  readonly includes: readonly IncludeGroup[]
  /** Its layouts that show a table of contents where the front matter has `toc: true`. */
  readonly layoutsWithToc?: readonly string[]
  /** False where only the includes that are documented stand here: another name may be right as well. */
  readonly hasAllIncludes: boolean
  /** Classes for attribute lists. */
  readonly classes: readonly NameGroup[]
  /** What its layouts load for formulas, as a template of ours; absent where they load nothing. */
  readonly math?: { readonly source: string; readonly template: string }
}

export interface KeyGroup {
  readonly source: string
  readonly keys: KeyEntries
}

/** Front matter keys by name, the usual ones first. */
export interface KeyEntries {
  readonly [name: string]: KeyEntry
}

/** What a key holds, a sentence about it, and the keys below it. The sentence is English in every language of the editor. */
export type KeyEntry = readonly [
  types: ValueType | `${ValueType} or ${ValueType}`,
  description: string,
  fields?: KeyEntries,
]

/** `path` is a path in the site or a URL; `list` and `mapping` say nothing of what is in them. */
export type ValueType = 'text' | 'number' | 'boolean' | 'date' | 'path' | 'list' | 'mapping'

export interface NameGroup {
  readonly source: string
  readonly names: readonly string[]
}

export interface IncludeGroup {
  readonly source: string
  /** The parameters that each include reads, by its name as the tag writes it. */
  readonly includes: Readonly<Record<string, readonly string[]>>
}
