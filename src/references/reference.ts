import type { Span } from '../text/span'

/** The kind of name that a reference contains. The index uses the same names for its kinds (`NameKind`). */
export type ReferenceKind =
  | ('tag' | 'category' | 'layout' | 'key' | 'value')
  | ('include' | 'data' | 'post' | 'file' | 'image' | 'link')
  | ('class' | 'ald' | 'footnote')

/** A name in a text that refers to something of the site. */
export interface Reference {
  readonly kind: ReferenceKind
  /** The name as in the index. Nested keys are joined by dots. Images and links are paths relative to the source. */
  readonly name: string
  readonly span: Span
  /** True if the reference defines the name. */
  readonly isDefinition?: true
  /** The key that a value belongs to. */
  readonly key?: string
  /**
   * The form of an image, a link or a file. `relative`: `a.png`, relative to the file's folder. `rooted`: `/a.png`.
   * The editor itself follows these two. `liquid`: with Liquid around it. `value`: in the front matter. `beside`: in
   * `include_relative`.
   */
  readonly form?: 'relative' | 'rooted' | 'liquid' | 'value' | 'beside'
}

/** Returns the references of one kind of construct. */
export type ReferenceReader<Read> = (file: Read) => Iterable<Reference>
