import { asScalar } from '../../frontmatter/quote'
import type { TermPlace } from '../../mention/termPlaces'
import type { Edit } from '../../text/edit'
import { textOf } from '../../text/span'

/** `tags: a b`: words that Jekyll splits. What has a space in it makes them a list. */
export function wordEdits(
  text: string,
  places: readonly TermPlace[],
  from: string,
  to: string,
  isElsewhere: boolean,
): Edit[] {
  const scalar = places.find(({ name }) => name === from)?.scalar
  if (!scalar) return []
  const source = textOf(text, scalar.span)
  const isThere = isElsewhere || places.some(({ name }) => name === to)
  const names = renamed(
    places.map(({ name }) => name),
    from,
    to,
    isThere,
  )
  if (/\s/.test(to)) return [{ span: scalar.span, text: `[${names.map((name) => asScalar(name, 'flow')).join(', ')}]` }]
  const write = writerFor(source, names)
  if (write) return oneByOne(text, places, from, isThere ? '' : write(to))
  return [{ span: scalar.span, text: asScalar(names.join(' '), 'block') }]
}

function renamed(names: readonly string[], from: string, to: string, isThere: boolean): string[] {
  const left = isThere ? names.filter((name) => name !== from) : names.map((name) => (name === from ? to : name))
  return [...new Set(left)]
}

/** How a word is written among the others; `undefined` where all of them need quotes now. */
function writerFor(source: string, names: readonly string[]): ((word: string) => string) | undefined {
  if (source.startsWith('"')) return (word) => word.replace(/["\\]/g, '\\$&')
  if (source.startsWith("'")) return (word) => word.replaceAll("'", "''")
  const whole = names.join(' ')
  return /^[|>]/.test(source) || asScalar(whole, 'block') === whole ? (word) => word : undefined
}

/** The first of several becomes the new one, the others go with the space before or after them. */
function oneByOne(text: string, places: readonly TermPlace[], from: string, written: string): Edit[] {
  let isDone = written === ''
  return places.flatMap(({ name, span }, index) => {
    if (name !== from) return []
    const isFirst = !isDone
    isDone = true
    if (isFirst) return [{ span, text: written }]
    const before = places[index - 1]?.span.end
    const after = /^[ \t]*/.exec(text.slice(span.end))![0].length
    return [
      {
        span: before === undefined ? { start: span.start, end: span.end + after } : { start: before, end: span.end },
        text: '',
      },
    ]
  })
}
