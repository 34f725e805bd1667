import type { Span } from '../../text/span'
import { sourceOf, type Diagnosis, type InvalidLine } from './diagnosis'

/** Reports `title:Foo` and `-item`. A colon or dash has no meaning without a space after it. */
export const missingSpace: Diagnosis = {
  id: 'missing-space',
  safe: 'only',
  needsNeighbours: true,

  diagnose(line) {
    const spans = colonOf(line) ?? dashesOf(line)
    const [first] = spans
    if (!first) return undefined
    const edits = spans.map(({ end }) => ({
      span: { start: end, end: end + countOtherSpaces(line.text, end) },
      text: ' ',
    }))
    const mark = line.text.slice(first.end - 1, first.end)
    return {
      span: first,
      message: { key: 'missing-space', args: { mark } },
      fixes: [{ title: { key: 'fix.space', args: { mark } }, edits }],
    }
  },
}

/** The number of no-break and full-width spaces at an offset. YAML does not treat them as spaces. */
function countOtherSpaces(text: string, at: number): number {
  const [spaces = ''] = /^[\u00A0\u2000-\u200B\u202F\u3000\uFEFF]*/.exec(text.slice(at, at + 20)) ?? []
  return spaces.length
}

/** The span of a key and its colon without a space after it; `undefined` if the line has none. */
function colonOf(line: InvalidLine): Span[] | undefined {
  const match = /^[ \t]*(?:-[ \t]+)*([A-Za-z](?:[\w-]*\w)?):(?![\s/]*\/\/)(?=[^ \t\r\n])/.exec(sourceOf(line))
  if (!match) return undefined
  const [whole, name = ''] = match
  const end = line.entry.line.start + whole.length
  return [{ start: end - name.length - 1, end }]
}

/** The spans of the dashes without a space after them, in this line and the adjacent lines. */
function dashesOf({ text, entries, index }: InvalidLine): Span[] {
  const dashes: Span[] = []
  const dashOf = (at: number) => {
    const line = entries[at]?.line
    const match = line && /^[ \t]*-(?=[^\s-])/.exec(text.slice(line.start, line.end))
    return match ? { start: line.start + match[0].length - 1, end: line.start + match[0].length } : undefined
  }
  let first = index
  while (dashOf(first)) first -= 1
  for (let at = first + 1, dash = dashOf(at); dash; at += 1, dash = dashOf(at)) dashes.push(dash)
  return dashes
}
