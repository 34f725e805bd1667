import type { SiteFileKind, NameKind } from './kinds'
import type { Serialized } from './serialized'
import type { StoredValue } from './storedValue'

/**
 * Everything that one file adds to the index. The index is made of these facts and the configuration only, so removing
 * a file's facts removes all of its effects. They contain only JSON values, since the editor stores them between
 * sessions.
 */
export interface Facts {
  readonly kind: SiteFileKind
  /** The state of the file when it was read. If the state differs, the file is read again. */
  readonly stamp?: Stamp
  /** False for a file that is not UTF-8; absent otherwise. */
  readonly isUtf8?: false
  /** The title in the front matter of a page or post. */
  readonly title?: string
  readonly tags?: readonly string[]
  readonly categories?: readonly string[]
  /** The date of a post in seconds since 1970, from its front matter or name. */
  readonly date?: number
  readonly defines: readonly DefinedName[]
  /** The heading at the start of a Markdown body as written. */
  readonly heading?: string
  /** The text of an include, layout or data file, which rules and previews read. */
  readonly text?: string
  /** The serialized front matter; absent if the file has none or was not read. */
  readonly frontMatter?: Serialized<StoredPostValue>
  /** The serialized content of a whole YAML file in a collection. */
  readonly whole?: Serialized<StoredPostValue>
  /** The other facts, serialized; absent if there are none. */
  readonly rest?: Serialized<Rest>
}

/** The facts that are needed for a few files only. */
export interface Rest {
  /** The names of all kinds that the file uses, except tags and categories. */
  readonly uses?: NamesByKind
  readonly headings?: readonly HeadingFacts[]
}

export interface StoredPostValue {
  readonly value: StoredValue
  readonly isRefused?: true
}

export interface Stamp {
  /** When the file was last modified, in milliseconds since 1970. */
  readonly modified: number
  /** The size in bytes; absent if the facts come from a text that may differ from the file on disk. */
  readonly size?: number
}

/** The names by kind, without duplicates, in the order of the text. */
export type NamesByKind = { readonly [kind in NameKind]?: readonly string[] }

/** A name that a file defines, and its position in the text. */
export interface DefinedName {
  readonly kind: NameKind
  readonly name: string
  readonly start?: number
  readonly end?: number
}

export interface HeadingFacts {
  readonly level: number
  /** The text as written, without the heading's markup. */
  readonly text: string
  /** The id that the author has set. */
  readonly id?: string
  /** The offset at which the heading's line starts. */
  readonly start: number
}
