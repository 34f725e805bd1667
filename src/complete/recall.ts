import type { TermKind } from '../jekyll/terms'
import type { Term } from '../site/usage'
import type { Asked } from './completion'
import { offerAt, type Offer, type Opening } from './offer'
import { termsFrom } from './terms'

/** The tags and categories that a site had when it was last read, the most used first. */
export type Recalled = Readonly<Record<TermKind, readonly Term[]>>

/**
 * The completions for a tag or category at `offset`, from remembered names, until the site has been read; none for any
 * other construct.
 */
export function recall(text: string, offset: number, { tag, category }: Recalled, opening?: Opening): Offer {
  const unread = { isComplete: false }
  const offered = (asked: Asked) => [
    ...termsFrom(tag, asked, 'tag', unread),
    ...termsFrom(category, asked, 'category', unread),
  ]
  return offerAt(text, offset, offered, opening)
}
