import type { Span } from '../text/span'

/** What a reference is about. The index uses the same names for the kinds that it has (`NameKind`). */
export type ReferenceKind =
  | ('tag' | 'category' | 'layout' | 'key' | 'value')
  | ('include' | 'data' | 'post' | 'file' | 'image' | 'link')
  | ('class' | 'ald' | 'footnote')

/** A place where a text names something of its site. */
export interface Reference {
  readonly kind: ReferenceKind
  /** The name as in the index. Nested keys are joined by dots; images and links are paths relative to the source. */
  readonly name: string
  readonly span: Span
  /** True if this place defines the name rather than uses it. */
  readonly isDefinition?: true
  /** The key of a value. */
  readonly key?: string
  /**
   * How an image, a link or a file is written. `relative`: `a.png`, from the file's folder. `rooted`: `/a.png`. The editor
   * itself follows both. `liquid`: with Liquid around it. `value`: in the front matter. `beside`: by `include_relative`.
   */
  readonly form?: 'relative' | 'rooted' | 'liquid' | 'value' | 'beside'
}

/** Finds the references of one construct. */
export type ReferenceReader<Read> = (file: Read) => Iterable<Reference>
