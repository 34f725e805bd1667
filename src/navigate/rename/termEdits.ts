import type { FileText } from '../../mention/fileText'
import { termPlaces, type TermKind, type TermPlace } from '../../mention/termPlaces'
import type { Edit } from '../../text/edit'
import { textOf } from '../../text/span'
import { asTyped } from '../../frontmatter/quote'
import { removeItem } from './removeItem'
import { wordEdits } from './wordEdits'

/**
 * The edits that give a post, or those that a default is for, another tag or category in place of one, in the quotes that it has or with those that YAML
 * wants. Where the post has the other already, the one goes.
 */
export function termEdits(file: FileText, kind: TermKind, from: string, to: string): Edit[] {
  return termPlaces(file, kind).flatMap((places) => editsAmong(places, file.text, from, to))
}

function editsAmong(places: readonly TermPlace[], text: string, from: string, to: string): Edit[] {
  const words = places.filter(({ isWord }) => isWord)
  const wholes = places.filter(({ isWord }) => !isWord)
  const isThere = wholes.some(({ name }) => name === to)
  return united([...wordEdits(text, words, from, to, isThere), ...itemEdits(text, wholes, from, to, words)])
}

function itemEdits(
  text: string,
  places: readonly TermPlace[],
  from: string,
  to: string,
  words: readonly TermPlace[],
): Edit[] {
  let isThere = [...places, ...words].some(({ name }) => name === to)
  return places
    .filter(({ name }) => name === from)
    .map((place) => {
      const removal = isThere ? removeItem(text, place) : undefined
      isThere = true
      return (
        removal ?? {
          span: place.span,
          text: asTyped(to, textOf(text, place.span), place.list?.isFlow ? 'flow' : 'block'),
        }
      )
    })
}

/** Two removals side by side share a comma. */
function united(edits: readonly Edit[]): Edit[] {
  const result: Edit[] = []
  for (const edit of [...edits].sort((a, b) => a.span.start - b.span.start)) {
    const last = result.at(-1)
    if (last && edit.span.start < last.span.end)
      result[result.length - 1] = {
        span: { start: last.span.start, end: Math.max(last.span.end, edit.span.end) },
        text: last.text + edit.text,
      }
    else result.push(edit)
  }
  return result
}
