import type { FileKind, Kind } from './kinds'
import type { Packed } from './packed'
import type { StoredValue } from './storedValue'

/**
 * What one file adds to the index. The index consists only of these and the configuration, so that a file can be
 * removed without a trace. Contains only JSON values, since the editor stores them between sessions.
 */
export interface Facts {
  readonly kind: FileKind
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
  readonly defines: readonly Defined[]
  /** The heading at the start of a Markdown body as written. */
  readonly heading?: string
  /** The text of an include, layout or data file: rules and previews read it. */
  readonly text?: string
  /** Absent if the file has no front matter or was not read. */
  readonly frontMatter?: Packed<StoredPostValue>
  /** The content of a whole YAML file in a collection. */
  readonly whole?: Packed<StoredPostValue>
  /** Absent if it is empty. */
  readonly rest?: Packed<Rest>
}

/** Facts that are needed of a few files only. */
export interface Rest {
  /** The names of all kinds except tags and categories. */
  readonly uses?: Uses
  readonly headings?: readonly Heading[]
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
export type Uses = { readonly [kind in Kind]?: readonly string[] }

/** A name that a file defines, and its position in the text. */
export interface Defined {
  readonly kind: Kind
  readonly name: string
  readonly start?: number
  readonly end?: number
}

export interface Heading {
  readonly level: number
  /** The text as written, without the heading's markup. */
  readonly text: string
  /** The id that the author has set. */
  readonly id?: string
  /** The offset at which the heading's line starts. */
  readonly start: number
}
