import { asScalar } from '../../frontmatter/quote'
import type { TermOccurrence } from '../../references/termOccurrences'
import type { Edit } from '../../text/edit'
import { textOf } from '../../text/span'

/**
 * The edits that rename a word in a string that Jekyll splits, such as `tags: a b`. If the new name contains a space,
 * the string becomes a list.
 */
export function wordEdits(
  text: string,
  places: readonly TermOccurrence[],
  from: string,
  to: string,
  isElsewhere: boolean,
): Edit[] {
  const scalar = places.find(({ name }) => name === from)?.scalar
  if (!scalar) return []
  const source = textOf(text, scalar.span)
  const exists = isElsewhere || places.some(({ name }) => name === to)
  const names = renamed(
    places.map(({ name }) => name),
    from,
    to,
    exists,
  )
  if (/\s/.test(to)) return [{ span: scalar.span, text: `[${names.map((name) => asScalar(name, 'flow')).join(', ')}]` }]
  const write = writerFor(source, names)
  if (write) return oneByOne(text, places, from, exists ? '' : write(to))
  return [{ span: scalar.span, text: asScalar(names.join(' '), 'block') }]
}

function renamed(names: readonly string[], from: string, to: string, exists: boolean): string[] {
  const left = exists ? names.filter((name) => name !== from) : names.map((name) => (name === from ? to : name))
  return [...new Set(left)]
}

/**
 * Returns a function that writes a word in the string's notation; `undefined` if the new string needs quotes that it
 * does not have.
 */
function writerFor(source: string, names: readonly string[]): ((word: string) => string) | undefined {
  if (source.startsWith('"')) return (word) => word.replace(/["\\]/g, '\\$&')
  if (source.startsWith("'")) return (word) => word.replaceAll("'", "''")
  const whole = names.join(' ')
  return /^[|>]/.test(source) || asScalar(whole, 'block') === whole ? (word) => word : undefined
}

/**
 * The edits that replace the first occurrence of a word and remove the others, each with the space before or after
 * it.
 */
function oneByOne(text: string, places: readonly TermOccurrence[], from: string, written: string): Edit[] {
  let isDone = written === ''
  return places.flatMap(({ name, span }, index) => {
    if (name !== from) return []
    const isFirst = !isDone
    isDone = true
    if (isFirst) return [{ span, text: written }]
    const before = places[index - 1]?.span.end
    const [after = ''] = /^[ \t]*/.exec(text.slice(span.end)) ?? []
    const end = before === undefined ? span.end + after.length : span.end
    return [{ span: { start: before ?? span.start, end }, text: '' }]
  })
}
