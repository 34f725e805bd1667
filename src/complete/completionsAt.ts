import type { CursorContext } from '../cursorContext/cursorContext'
import { contextAt } from '../cursorContext/contextAt'
import type { CompletionRequest, Completion, CompletionKind } from './completion'
import { endsLine, opensBeforeTyping } from './listRules'

/** Whether the author asked for the list, or it opens because of what is typed. */
export type OpenedBy = 'asked' | 'typed'

export interface CompletionResult {
  readonly completions: readonly Completion[]
  /** True if Enter takes the first completion: in the middle of a line, if what is typed is its beginning, but not all of it. */
  readonly enterTakes: boolean
}

/** The greatest number of completions in a list. */
const most = 200

const noCompletions: CompletionResult = { completions: [], enterTakes: false }

/**
 * The first completions of `offered` that fit what is typed at `offset`. A list that opens because of what is typed is empty
 * once the word is complete, and also before a word, except after the characters in `listRules.ts`.
 */
export function completionsAt(
  text: string,
  offset: number,
  offered: (asked: CompletionRequest) => Iterable<Completion>,
  opening: OpenedBy = 'asked',
): CompletionResult {
  const place = contextAt(text, offset)
  if (!place) return noCompletions
  const typed = text.slice(place.span.start, offset)
  const last = comparable(typed.slice(typed.lastIndexOf(' ') + 1))
  const wants = (name: string) => comparable(name).includes(last)
  const fits = (each: Completion) => fitsTyped(each, text.slice(each.span.start, offset))
  const completions = first(most, offered({ text, offset, cursorContext: place, wants }), fits)
  if (opening === 'typed' && !mayOpen(completions, place, text, offset)) return noCompletions
  return { completions, enterTakes: !endsLine(place) && completions.some((each) => continues(each, text, offset)) }
}

/** The kinds that are found by any part of their title or path; all others are found by their beginning. */
const searched: ReadonlySet<CompletionKind> = new Set(['post', 'page', 'image', 'file', 'heading'])

function fitsTyped({ kind, filter, text }: Completion, typed: string): boolean {
  const [name, part] = [comparable(filter ?? text), comparable(typed)]
  return searched.has(kind) ? name.includes(part) : name.startsWith(part)
}

/** A text for comparing, without case and without an opening quote, which is not part of a name. */
function comparable(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/^["']/, '')
}

function mayOpen(completions: readonly Completion[], place: CursorContext, text: string, offset: number): boolean {
  const isTyped = completions.some(({ span }) => span.start < offset)
  if (!isTyped) return opensBeforeTyping(place, text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset))
  return !completions.some(({ label, text: whole, span }) => [label, whole].includes(text.slice(span.start, offset)))
}

/** Whether a completion begins with what is typed, case included, and goes on after it. */
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
