import type { Term } from '../site/usage'
import { offerAt, type Offer } from './offer'
import { termsFrom, type TermKind } from './terms'

/** The tags and categories of a site, most used first, as they were when it was last read. */
export type Recalled = Readonly<Record<TermKind, readonly Term[]>>

/**
 * The tags or categories that may stand at `offset` of a post, from memory alone, for the time until its site is read;
 * nothing where something else may stand. To be asked for again at each letter.
 */
export function recall(text: string, offset: number, { tag, category }: Recalled): Offer {
  const { completions } = offerAt(text, offset, (asked) => [
    ...termsFrom(tag, asked, 'tag'),
    ...termsFrom(category, asked, 'category'),
  ])
  return { completions, isIncomplete: true }
}
