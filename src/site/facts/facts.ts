import type { SiteFileKind, NameKind } from './kinds'
import type { Serialized } from './serialized'
import type { StoredValue } from './storedValue'

/**
 * What one file adds to the index. The index consists only of these and the configuration, so that a file can be
 * removed without a trace. Contains only JSON values, since the editor stores them between sessions.
 */
export interface Facts {
  readonly kind: SiteFileKind
  /** The file's state when it was read. If it differs, the file is read again. */
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
  /** The text of an include, layout or data file: rules and previews read it. */
  readonly text?: string
  /** Absent if the file has no front matter or was not read. */
  readonly frontMatter?: Serialized<StoredPostValue>
  /** The content of a whole YAML file in a collection. */
  readonly whole?: Serialized<StoredPostValue>
  /** Absent if it is empty. */
  readonly rest?: Serialized<Rest>
}

/** Facts that are needed of a few files only. */
export interface Rest {
  /** The names of all kinds except tags and categories. */
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
  /** The size in bytes; absent if the facts are of a text that may differ from the disk. */
  readonly size?: number
}

/** The names by kind, each once, in the order of the text. */
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
