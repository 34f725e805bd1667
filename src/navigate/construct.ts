import type { FileText } from '../mention/fileText'
import type { Mention } from '../mention/mention'
import type { Message } from '../messages/words'
import type { Clock } from '../jekyll/clock'
import type { Site } from '../site/site'
import type { Span } from '../text/span'

/** A mention, and the blog that it stands in. */
export interface At {
  readonly mention: Mention
  readonly file: FileText
  readonly site: Site
  readonly when: Clock
}

/**
 * A paragraph of a hover: something to say, which may open a file; what we write about a theme's key, in Markdown; a text of
 * the author's; code.
 */
export type Paragraph =
  | { readonly say: Message; readonly opens?: string; readonly types?: readonly string[] }
  | { readonly description: string }
  | { readonly text: string }
  | { readonly code: string }

export interface Hover {
  readonly paragraphs: readonly Paragraph[]
  /** A picture to show with its size: its path from the site's folder, and how the text names it. */
  readonly picture?: { readonly path: string; readonly form: Mention['form'] }
}

/** Where something is defined. */
export interface Place {
  /** From the site's folder. */
  readonly path: string
  /** Finds it in the file's text; the file's start where it finds nothing. */
  readonly locate?: (text: string) => Span | undefined
}

/** What the editor does with mentions of one kind. Knows only what stands in the index and in the file itself. */
export interface Construct {
  readonly hover?: (at: At) => Hover | undefined
  readonly definitions?: (at: At) => readonly Place[]
}

export function saying(...paragraphs: readonly (Paragraph | undefined)[]): Hover {
  return { paragraphs: paragraphs.filter((each) => each !== undefined) }
}

/** As `counted`, in a site of which not all may be read yet. */
export function countedIn<Key extends string>(
  { isComplete }: Site,
  key: Key,
  count: number,
  args: Message['args'] = {},
): { key: `${Key}.one` | `${Key}.many` | `${Key}.least`; args: NonNullable<Message['args']> } {
  return isComplete ? counted(key, count, args) : { key: `${key}.least`, args: { ...args, count } }
}

/** A paragraph that counts: the words for one, or for many. */
export function counted<Key extends string>(
  key: Key,
  count: number,
  args: Message['args'] = {},
): { key: `${Key}.one` | `${Key}.many`; args: NonNullable<Message['args']> } {
  return count === 1 ? { key: `${key}.one`, args } : { key: `${key}.many`, args: { ...args, count } }
}
