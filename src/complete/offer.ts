import { placeAt } from '../cursor/placeAt'
import { isSubsequence } from '../text/isSubsequence'
import type { Asked, Completion } from './completion'

/** What may be offered; incomplete where there is more, to be asked for with more letters. */
export interface Offer {
  readonly completions: readonly Completion[]
  readonly isIncomplete: boolean
}

/** More than this nobody looks through. */
const most = 200

const nothing: Offer = { completions: [], isIncomplete: false }

/** The first of what a function has for the place at `offset`, and of what fits the author's letters where there is much. */
export function offerAt(text: string, offset: number, offered: (asked: Asked) => Iterable<Completion>): Offer {
  const place = placeAt(text, offset)
  if (!place) return nothing
  const all = first(most, offered({ text, offset, place, wants: () => true }))
  if (!all.hasMore) return { completions: all.items, isIncomplete: false }
  const typed = comparable(text.slice(place.span.start, offset))
  const wants = (name: string) => isSubsequence(typed, comparable(name))
  const fitting = first(most, fits(offered({ text, offset, place, wants }), wants))
  return { completions: fitting.items, isIncomplete: fitting.hasMore || typed === '' }
}

function* fits(completions: Iterable<Completion>, wants: (name: string) => boolean): Generator<Completion> {
  for (const completion of completions) if (wants(completion.filter ?? completion.text)) yield completion
}

function comparable(text: string): string {
  return text.normalize('NFC').toLowerCase()
}

function first<T>(count: number, all: Iterable<T>): { readonly items: T[]; readonly hasMore: boolean } {
  const items: T[] = []
  for (const each of all) {
    if (items.length === count) return { items, hasMore: true }
    items.push(each)
  }
  return { items, hasMore: false }
}
