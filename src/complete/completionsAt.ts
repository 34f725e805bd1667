import type { CursorContext } from '../cursorContext/cursorContext'
import { contextAt } from '../cursorContext/contextAt'
import type { CompletionRequest, Completion, CompletionKind } from './completion'
import { endsLine, opensBeforeTyping } from './listRules'

/** Whether the author opened the list with a command, or typing opened it. */
export type OpenedBy = 'asked' | 'typed'

export interface CompletionResult {
  readonly completions: readonly Completion[]
  /**
   * True if Enter accepts the first completion: Enter usually does not end the line in this construct, and a completion
   * continues the typed text.
   */
  readonly enterTakes: boolean
}

/** The greatest number of completions in a list. */
const most = 200

const noCompletions: CompletionResult = { completions: [], enterTakes: false }

/**
 * Returns the first completions of `offered` that match the text before `offset`. A list that opens by typing is empty
 * once the word is complete. It is also empty before a word is typed, except after the characters in `listRules.ts`.
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

/** The kinds that match any part of their title or path. All other kinds match from the beginning. */
const searched: ReadonlySet<CompletionKind> = new Set(['post', 'page', 'image', 'file', 'heading'])

function fitsTyped({ kind, filter, text }: Completion, typed: string): boolean {
  const [name, part] = [comparable(filter ?? text), comparable(typed)]
  return searched.has(kind) ? name.includes(part) : name.startsWith(part)
}

/** Normalizes a text for comparison: ignores case, and an opening quote, which is not part of a name. */
function comparable(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/^["']/, '')
}

function mayOpen(completions: readonly Completion[], place: CursorContext, text: string, offset: number): boolean {
  const isTyped = completions.some(({ span }) => span.start < offset)
  if (!isTyped) return opensBeforeTyping(place, text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset))
  return !completions.some(({ label, text: whole, span }) => [label, whole].includes(text.slice(span.start, offset)))
}

/** Whether a completion begins with the typed text, in the same case, and is longer. */
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
