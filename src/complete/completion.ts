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

/** A plain text that may replace `span`. */
export interface Completion {
  readonly kind: CompletionKind
  /** The text of the item in the list. */
  readonly label: string
  /** The text after the label. A string is a name and is shown untranslated. */
  readonly detail?: Message | string
  /** The documentation of the item. A string is the description of a theme's key and is shown untranslated. */
  readonly documentation?: Message | string
  readonly span: Span
  readonly text: string
  /** The text that is compared with the typed text, if it is not `text`. A post, for example, is found by its title. */
  readonly filter?: string
  /** True if the next list opens as soon as this completion is inserted. */
  readonly leadsOn?: boolean
}

/** The circumstances of a completion that the site does not know. */
export interface CompletionEnvironment extends Clock {
  /**
   * The site's folder, relative to the folder from which the editor itself completes `/…`; `undefined` if the editor
   * completes no paths.
   */
  readonly sitePathInWorkspace?: string | undefined
}

/** A text with the cursor position at which completions are requested. */
export interface CompletionRequest {
  readonly text: string
  readonly offset: number
  readonly cursorContext: CursorContext
  /**
   * Whether a name can match the typed text. A source with very many names calls this before it makes completions of
   * them.
   */
  wants(name: string): boolean
}

export interface SourceContext extends CompletionEnvironment, CompletionRequest, FileContext {}

/** Yields the completions of one kind, the most likely first. Yields none if the cursor is in another construct. */
export type CompletionSource = (context: SourceContext) => Iterable<Completion>
