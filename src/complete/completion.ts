import type { Cursor } from '../frontmatter/cursor'
import type { Message } from '../messages/words'
import type { Site } from '../site/site'
import type { Span } from '../text/span'

/** Something to put in: plain text in place of `span`. */
export interface Completion {
  readonly kind: 'tag' | 'category' | 'key' | 'layout'
  /** What the list shows. */
  readonly label: string
  readonly detail?: Message
  /** A text is shown as it is, in whatever language: what themes say of their keys. */
  readonly documentation?: Message | string
  readonly span: Span
  readonly text: string
  /** True where the author will want the next list at once. */
  readonly leadsOn?: boolean
}

export interface Context {
  readonly text: string
  readonly offset: number
  /** Of the file itself, relative to the site's folder. */
  readonly path: string
  readonly cursor: Cursor
  readonly site: Site
}

/** Gives what may stand at the cursor, the likeliest first; nothing where it has nothing to say. */
export type Source = (context: Context) => Iterable<Completion>
