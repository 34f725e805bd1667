/**
 * The names that a theme gives to authors. Every part says where it was read: a path in the theme's repository, after
 * `branch:` if it is not the default branch.
 */
export interface Theme {
  /** The names of its gems as in `theme:`. */
  readonly gems: readonly string[]
  /** Its repository on GitHub (`owner/name`) as in `remote_theme:`. */
  readonly repository: string
  readonly keys: readonly KeyGroup[]
  readonly layouts: readonly NameGroup[]
  readonly includes: readonly IncludeGroup[]
  /** The layouts that show a table of contents if the front matter has `toc: true`. */
  readonly layoutsWithToc?: readonly string[]
  /** False if only the documented includes are listed, so that another name may exist as well. */
  readonly hasAllIncludes: boolean
  /** Classes for attribute lists. */
  readonly classes: readonly NameGroup[]
  /** The scripts for formulas that its layouts load, as a template of ours; absent if they load none. */
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
  /** The parameters that each include reads, by the include's name as the tag writes it. */
  readonly includes: Readonly<Record<string, readonly string[]>>
}
