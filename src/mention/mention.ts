import type { Span } from '../text/span'

/** What a text names, in the words of the index (`Kind`) where that knows it. */
export type MentionKind =
  | ('tag' | 'category' | 'layout' | 'key' | 'value')
  | ('include' | 'data' | 'post' | 'file' | 'image' | 'link')
  | ('class' | 'ald' | 'footnote')

/** A place where a text names something of its blog. */
export interface Mention {
  readonly kind: MentionKind
  /** As the index has it; a key below another with a dot between, images and links as paths relative to the source. */
  readonly name: string
  readonly span: Span
  /** True where the name is defined here, rather than used. */
  readonly isDefinition?: true
  /** Of a value: its key. */
  readonly key?: string
  /**
   * Of an image or link: `a.png` beside the file or `/a.png` from the root, both plain enough for the editor to follow by
   * itself; with Liquid around it; or in the front matter. Of a file: taken in by its way from this one.
   */
  readonly form?: 'relative' | 'rooted' | 'liquid' | 'value' | 'beside'
}

/** Finds the mentions of one construct. */
export type Reader<Read> = (file: Read) => Iterable<Mention>
