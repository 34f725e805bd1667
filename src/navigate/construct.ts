import type { FileText } from '../mention/fileText'
import type { Mention } from '../mention/mention'
import type { Message } from '../messages/words'
import type { Clock } from '../jekyll/clock'
import type { Site } from '../site/site'
import type { Span } from '../text/span'

/** A reference with its file and site. */
export interface At {
  readonly mention: Mention
  readonly file: FileText
  readonly site: Site
  readonly when: Clock
}

/**
 * A paragraph of a hover: `say`, a message, which may open a file; `description`, our text about a theme's key, in Markdown;
 * `text`, a text of the author's; or `code`.
 */
export type Paragraph =
  | { readonly say: Message; readonly opens?: string; readonly types?: readonly string[] }
  | { readonly description: string }
  | { readonly text: string }
  | { readonly code: string }

export interface Hover {
  readonly paragraphs: readonly Paragraph[]
  /** An image to show with its size: its path from the site's folder, and the form of the reference. */
  readonly picture?: { readonly path: string; readonly form: Mention['form'] }
}

/** The place where something is defined. */
export interface Place {
  /** The file's path from the site's folder. */
  readonly path: string
  /** Finds the span in the file's text. The place is the start of the file if this is absent or finds nothing. */
  readonly locate?: (text: string) => Span | undefined
}

/** The features of one kind of reference. They read only the index and the file itself. */
export interface Construct {
  readonly hover?: (at: At) => Hover | undefined
  readonly definitions?: (at: At) => readonly Place[]
}

/** A hover of some paragraphs. */
export function saying(...paragraphs: readonly (Paragraph | undefined)[]): Hover {
  return { paragraphs: paragraphs.filter((each) => each !== undefined) }
}

/** The same as `counted`, but says "at least" if not all files of the site have been read yet. */
export function countedIn<Key extends string>(
  { isComplete }: Site,
  key: Key,
  count: number,
  args: Message['args'] = {},
): { key: `${Key}.one` | `${Key}.many` | `${Key}.least`; args: NonNullable<Message['args']> } {
  return isComplete ? counted(key, count, args) : { key: `${key}.least`, args: { ...args, count } }
}

/** The message for a number: `KEY.one` or `KEY.many`. */
export function counted<Key extends string>(
  key: Key,
  count: number,
  args: Message['args'] = {},
): { key: `${Key}.one` | `${Key}.many`; args: NonNullable<Message['args']> } {
  return count === 1 ? { key: `${key}.one`, args } : { key: `${key}.many`, args: { ...args, count } }
}
