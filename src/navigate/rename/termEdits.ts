import type { TermKind } from '../../jekyll/output/terms'
import type { FileText } from '../../references/fileText'
import { termOccurrences, type TermOccurrence } from '../../references/termOccurrences'
import type { Edit } from '../../text/edit'
import { textOf } from '../../text/span'
import { asTyped } from '../../frontmatter/quote'
import { removeItem } from './removeItem'
import { wordEdits } from './wordEdits'

/**
 * The edits that rename a tag or category in a post or in the defaults of a configuration. The new name keeps the
 * quotes of the old one, or gets the quotes that YAML requires. If the post already has the new name, the old one is
 * removed.
 */
export function termEdits(file: FileText, kind: TermKind, from: string, to: string): Edit[] {
  return termOccurrences(file, kind).flatMap((places) => editsAmong(places, file.text, from, to))
}

function editsAmong(places: readonly TermOccurrence[], text: string, from: string, to: string): Edit[] {
  const words = places.filter(({ isWord }) => isWord)
  const wholes = places.filter(({ isWord }) => !isWord)
  const isElsewhere = wholes.some(({ name }) => name === to)
  return joined([...wordEdits(text, words, from, to, isElsewhere), ...itemEdits(text, wholes, from, to, words)])
}

function itemEdits(
  text: string,
  places: readonly TermOccurrence[],
  from: string,
  to: string,
  words: readonly TermOccurrence[],
): Edit[] {
  let exists = [...places, ...words].some(({ name }) => name === to)
  return places
    .filter(({ name }) => name === from)
    .map((place) => {
      const removal = exists ? removeItem(text, place) : undefined
      exists = true
      const name = asTyped(to, textOf(text, place.span), place.list?.isFlow ? 'flow' : 'block')
      return removal ?? { span: place.span, text: name }
    })
}

/** The edits in order. Overlapping edits are joined, because two adjacent removals share a comma. */
function joined(edits: readonly Edit[]): Edit[] {
  const result: Edit[] = []
  for (const edit of [...edits].sort((a, b) => a.span.start - b.span.start)) {
    const last = result.at(-1)
    if (last && edit.span.start < last.span.end) result[result.length - 1] = both(last, edit)
    else result.push(edit)
  }
  return result
}

function both(first: Edit, second: Edit): Edit {
  const end = Math.max(first.span.end, second.span.end)
  return { span: { start: first.span.start, end }, text: first.text + second.text }
}
