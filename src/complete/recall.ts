import type { Term } from '../site/usage'
import type { Asked } from './completion'
import { offerAt, type Offer, type Opening } from './offer'
import { termsFrom, type TermKind } from './terms'

/** The tags and categories of a site, most used first, as they were when it was last read. */
export type Recalled = Readonly<Record<TermKind, readonly Term[]>>

/**
 * The tags or categories that may stand at `offset` of a post, from memory alone, for the time until its site is read;
 * nothing where something else may stand.
 */
export function recall(text: string, offset: number, { tag, category }: Recalled, opening?: Opening): Offer {
  const unread = { isComplete: false }
  const offered = (asked: Asked) => [
    ...termsFrom(tag, asked, 'tag', unread),
    ...termsFrom(category, asked, 'category', unread),
  ]
  return offerAt(text, offset, offered, opening)
}
