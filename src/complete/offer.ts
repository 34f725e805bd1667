import type { Place } from '../cursor/place'
import { placeAt } from '../cursor/placeAt'
import type { Asked, Completion, CompletionKind } from './completion'
import { endsLine, opensEmpty } from './listRules'

/** Whether the author asked for the list, or it opens by itself because of what is typed. */
export type Opening = 'asked' | 'typed'

export interface Offer {
  readonly completions: readonly Completion[]
  /** True where Enter takes the first of them: inside a line, when what is typed is its proper beginning. */
  readonly enterTakes: boolean
}

/** More than this nobody looks through. */
const most = 200

export const nothing: Offer = { completions: [], enterTakes: false }

/**
 * The first of what a function has for the place at `offset` and that fits what is typed there. A list that opens by itself
 * is empty once the word is whole, and where nothing is typed unless a character asks for it (`listRules.ts`).
 */
export function offerAt(
  text: string,
  offset: number,
  offered: (asked: Asked) => Iterable<Completion>,
  opening: Opening = 'asked',
): Offer {
  const place = placeAt(text, offset)
  if (!place) return nothing
  const last = comparable(text.slice(place.span.start, offset).split(' ').at(-1)!)
  const wants = (name: string) => comparable(name).includes(last)
  const fits = (each: Completion) => fitsTyped(each, text.slice(each.span.start, offset))
  const completions = first(most, offered({ text, offset, place, wants }), fits)
  if (opening === 'typed' && !mayOpen(completions, place, text, offset)) return nothing
  return { completions, enterTakes: !endsLine(place) && completions.some((each) => continues(each, text, offset)) }
}

/** What is found by a part of its title or path; everything else by its beginning. */
const searched: ReadonlySet<CompletionKind> = new Set(['post', 'page', 'image', 'file', 'heading'])

function fitsTyped({ kind, filter, text }: Completion, typed: string): boolean {
  const [name, part] = [comparable(filter ?? text), comparable(typed)]
  return searched.has(kind) ? name.includes(part) : name.startsWith(part)
}

/** Quotes around a value are not part of its name. */
function comparable(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/^["']/, '')
}

function mayOpen(completions: readonly Completion[], place: Place, text: string, offset: number): boolean {
  const isTyped = completions.some(({ span }) => span.start < offset)
  if (!isTyped) return opensEmpty(place, text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset))
  return !completions.some(({ label, text: whole, span }) => [label, whole].includes(text.slice(span.start, offset)))
}

/** Whether what is typed is the proper beginning of an item, letter by letter. */
function continues({ kind, label, filter, text: whole, span }: Completion, text: string, offset: number): boolean {
  const typed = text.slice(span.start, offset)
  const names = searched.has(kind) ? [label, whole] : [filter ?? whole]
  return typed !== '' && names.some((name) => name.startsWith(typed) && name !== typed)
}

function first(count: number, all: Iterable<Completion>, fits: (each: Completion) => boolean): Completion[] {
  const items: Completion[] = []
  for (const each of all) {
    if (!fits(each)) continue
    items.push(each)
    if (items.length === count) break
  }
  return items
}
