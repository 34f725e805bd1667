import type { FileText } from '../references/fileText'
import type { Reference } from '../references/reference'
import type { Message } from '../messages/messages'
import type { Clock } from '../jekyll/clock'
import type { Site } from '../site/site'
import type { Span } from '../text/span'

/** A reference with its file and site. */
export interface ReferenceContext {
  readonly reference: Reference
  readonly file: FileText
  readonly site: Site
  readonly when: Clock
}

/**
 * A paragraph of a hover. `say`: a message, which may link to a file. `description`: this project's text about a
 * theme's key, in Markdown. `text`: a text that the author wrote. `code`: source code.
 */
export type HoverParagraph =
  | { readonly say: Message; readonly opens?: string; readonly types?: readonly string[] }
  | { readonly description: string }
  | { readonly text: string }
  | { readonly code: string }

export interface HoverContent {
  readonly paragraphs: readonly HoverParagraph[]
  /** An image to show with its size. `path` is relative to the site's folder. `form` is that of the reference. */
  readonly image?: { readonly path: string; readonly form: Reference['form'] }
}

/** The location at which something is defined. */
export interface DefinitionLocation {
  /** The file's path, relative to the site's folder. */
  readonly path: string
  /** Finds the span in the file's text. If this is absent or finds nothing, the location is the start of the file. */
  readonly locate?: (text: string) => Span | undefined
}

/** The features of one kind of reference. They read only the index and the file itself. */
export interface ReferenceFeatures {
  readonly hover?: (at: ReferenceContext) => HoverContent | undefined
  readonly definitions?: (at: ReferenceContext) => readonly DefinitionLocation[]
}

/** Returns a hover with the paragraphs that are not `undefined`. */
export function hoverOf(...paragraphs: readonly (HoverParagraph | undefined)[]): HoverContent {
  return { paragraphs: paragraphs.filter((each) => each !== undefined) }
}

/** Returns the message of `countMessage`, or one with "at least" while not all files of the site have been read. */
export function countMessageIn<Key extends string>(
  { isComplete }: Site,
  key: Key,
  count: number,
  args: Message['args'] = {},
): { key: `${Key}.one` | `${Key}.many` | `${Key}.least`; args: NonNullable<Message['args']> } {
  return isComplete ? countMessage(key, count, args) : { key: `${key}.least`, args: { ...args, count } }
}

/** The message for a number: `KEY.one` or `KEY.many`. */
export function countMessage<Key extends string>(
  key: Key,
  count: number,
  args: Message['args'] = {},
): { key: `${Key}.one` | `${Key}.many`; args: NonNullable<Message['args']> } {
  return count === 1 ? { key: `${key}.one`, args } : { key: `${key}.many`, args: { ...args, count } }
}
