import type { FileKind, Kind } from './kinds'
import type { Packed } from './packed'
import type { StoredValue } from './storedValue'

/**
 * What one file adds to the index: everything is derived from these, and from the configuration, so that a file can be
 * taken out again without a trace. JSON and nothing else, since the editor keeps it from one start to the next.
 */
export interface Facts {
  readonly kind: FileKind
  /** Of the file when it was read: what differs is read again. */
  readonly stamp?: Stamp
  /** Absent where it is. */
  readonly isUtf8?: false
  /** A page's, as its front matter has it. */
  readonly title?: string
  readonly tags?: readonly string[]
  readonly categories?: readonly string[]
  /** A post's day, in seconds since 1970, from its front matter or name. */
  readonly date?: number
  readonly defines: readonly Defined[]
  /** The heading that Markdown begins with, as written. */
  readonly heading?: string
  /** Of includes, layouts and data files, which others need as they are. */
  readonly text?: string
  /** Absent where the file has none, or was not looked into. */
  readonly frontMatter?: Packed<StoredPostValue>
  /** What a YAML file of a collection holds as a whole. */
  readonly whole?: Packed<StoredPostValue>
  /** Absent where there is nothing in it. */
  readonly rest?: Packed<Rest>
}

/** What is asked of a few files only. */
export interface Rest {
  /** All but tags and categories. */
  readonly uses?: Uses
  readonly headings?: readonly Heading[]
}

export interface StoredPostValue {
  readonly value: StoredValue
  readonly isRefused?: true
}

export interface Stamp {
  /** When the file was last written, in milliseconds since 1970. */
  readonly modified: number
  /** In bytes; absent where the facts are of a text that the disk does not have, or may not have. */
  readonly size?: number
}

/** Each name once, in the order of the text. */
export type Uses = { readonly [kind in Kind]?: readonly string[] }

/** A name that a file defines, and where in its text. */
export interface Defined {
  readonly kind: Kind
  readonly name: string
  readonly start?: number
  readonly end?: number
}

export interface Heading {
  readonly level: number
  /** As written, without its marks. */
  readonly text: string
  /** Where the author gives it one. */
  readonly id?: string
  /** Where its line starts. */
  readonly start: number
}
