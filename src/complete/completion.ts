import type { CursorContext } from '../cursorContext/cursorContext'
import type { Clock } from '../jekyll/clock'
import type { Message } from '../messages/messages'
import type { FileContext } from '../site/fileContext'
import type { Span } from '../text/span'

/** The kinds of completions. The editor shows each with its own icon. */
export type CompletionKind =
  | ('key' | 'value' | 'tag' | 'category' | 'layout' | 'date' | 'placeholder' | 'data')
  | ('class' | 'id' | 'attribute-list' | 'heading' | 'footnote' | 'language')
  | ('tag-name' | 'filter' | 'variable' | 'include' | 'parameter')
  | ('post' | 'page' | 'image' | 'file')

/** A plain text that replaces `span`. */
export interface Completion {
  readonly kind: CompletionKind
  /** The name in the list. */
  readonly label: string
  /** The text after the label. A string is a name, which is shown as it is. */
  readonly detail?: Message | string
  /** A string is shown as it is: the description of a theme's key, which is not translated. */
  readonly documentation?: Message | string
  readonly span: Span
  readonly text: string
  /** What is compared with the typed letters, if it is not the text: a post is found by its title. */
  readonly filter?: string
  /** True if the next list opens as soon as the completion is inserted. */
  readonly leadsOn?: boolean
}

/** The circumstances that the site does not know. */
export interface CompletionEnvironment extends Clock {
  /**
   * The site's folder, relative to the folder from which the editor itself completes `/…`; `undefined` if the editor
   * completes no paths.
   */
  readonly sitePathInWorkspace?: string | undefined
}

/** The cursor in a text, and what is asked for there. */
export interface CompletionRequest {
  readonly text: string
  readonly offset: number
  readonly cursorContext: CursorContext
  /** False for a name that what is typed rules out. A source with very many names asks before it makes completions of them. */
  wants(name: string): boolean
}

export interface SourceContext extends CompletionEnvironment, CompletionRequest, FileContext {}

/** Yields the completions of one kind, the most likely first; none if the cursor is in another construct. */
export type CompletionSource = (context: SourceContext) => Iterable<Completion>
