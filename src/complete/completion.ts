import type { Place } from '../cursor/place'
import type { Clock } from '../jekyll/clock'
import type { Message } from '../messages/words'
import type { FileContext } from '../site/fileContext'
import type { Span } from '../text/span'

/** What is offered; the editor shows each with a picture of its own. */
export type CompletionKind =
  | ('key' | 'value' | 'tag' | 'category' | 'layout' | 'date' | 'placeholder' | 'data')
  | ('class' | 'id' | 'attribute-list' | 'heading' | 'footnote' | 'language')
  | ('tag-name' | 'filter' | 'variable' | 'include' | 'parameter')
  | ('post' | 'page' | 'image' | 'file')

/** Something to put in: plain text in place of `span`. */
export interface Completion {
  readonly kind: CompletionKind
  /** What the list shows. */
  readonly label: string
  /** A text is a name and shown as it is. */
  readonly detail?: Message | string
  /** A text is shown as it is, in whatever language: what themes say of their keys. */
  readonly documentation?: Message | string
  readonly span: Span
  readonly text: string
  /** What the author's letters are compared with, where it is not the text: a post is found by its title. */
  readonly filter?: string
  /** True where the author will want the next list at once. */
  readonly leadsOn?: boolean
}

/** What the site does not tell. */
export interface Surroundings extends Clock {
  /**
   * The site's folder, relative to the folder that the editor itself completes `/…` from; `undefined` where it completes
   * no paths.
   */
  readonly below?: string | undefined
}

/** A place in a text, and what the author wants there. */
export interface Asked {
  readonly text: string
  readonly offset: number
  readonly place: Place
  /** False for what the author's letters rule out: a source with very many names asks before it makes anything of one. */
  wants(name: string): boolean
}

export interface Context extends Surroundings, Asked, FileContext {}

/** Gives what may stand at the cursor, the likeliest first; nothing where it has nothing to say. */
export type Source = (context: Context) => Iterable<Completion>
