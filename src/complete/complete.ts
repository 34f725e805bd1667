import { placeAt } from '../cursor/placeAt'
import type { Site } from '../site/site'
import { isSubsequence } from '../text/isSubsequence'
import type { Completion, Context, Surroundings } from './completion'
import { sources } from './sources'

/** What may be offered; incomplete where there is more, to be asked for with more letters. */
export interface Offer {
  readonly completions: readonly Completion[]
  readonly isIncomplete: boolean
}

/** More than this nobody looks through. */
const most = 200

const nothing: Offer = { completions: [], isIncomplete: false }

/** What may stand at `offset` of the file at `path`, the likeliest first. */
export function complete(text: string, offset: number, path: string, site: Site, around: Surroundings): Offer {
  const place = placeAt(text, offset)
  if (!place) return nothing
  const context = { ...around, text, offset, path, place, site }
  const all = first(most, offered({ ...context, wants: () => true }))
  if (!all.hasMore) return { completions: all.items, isIncomplete: false }
  const typed = comparable(text.slice(place.span.start, offset))
  const wants = (name: string) => isSubsequence(typed, comparable(name))
  const fitting = first(most, fits(offered({ ...context, wants }), wants))
  return { completions: fitting.items, isIncomplete: fitting.hasMore || typed === '' }
}

function* offered(context: Context): Generator<Completion> {
  for (const source of sources) yield* source(context)
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
