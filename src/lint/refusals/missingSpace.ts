import type { Span } from '../../text/span'
import { sourceOf, type Cause, type RefusedLine } from './cause'

/** `title:Foo`, `-item`: without a space after it a colon or dash is a letter like any other. */
export const missingSpace: Cause = {
  id: 'missing-space',
  needsNeighbours: true,

  diagnose(line) {
    const places = afterColon(line) ?? afterDashes(line)
    if (!places?.[0]) return undefined
    const edits = places.map(({ end }) => ({ span: { start: end, end: end + otherSpaces(line.text, end) }, text: ' ' }))
    const mark = line.text.slice(places[0].end - 1, places[0].end)
    return {
      span: places[0],
      message: { key: 'missing-space', args: { mark } },
      fixes: [{ title: { key: 'fix.space', args: { mark } }, edits }],
    }
  },
}

/** How many spaces stand there that are none to YAML: no-break and full-width ones. */
function otherSpaces(text: string, at: number): number {
  return /^[\u00A0\u2000-\u200B\u202F\u3000\uFEFF]*/.exec(text.slice(at, at + 20))![0].length
}

function afterColon(line: RefusedLine): Span[] | undefined {
  const match = /^[ \t]*(?:-[ \t]+)*([A-Za-z](?:[\w-]*\w)?):(?![\s/]*\/\/)(?=[^ \t\r\n])/.exec(sourceOf(line))
  if (!match) return undefined
  const end = line.entry.line.start + match[0].length
  return [{ start: end - match[1]!.length - 1, end }]
}

/** The dashes of all lines around that lack the space. */
function afterDashes({ text, entries, index }: RefusedLine): Span[] | undefined {
  const dashes: Span[] = []
  const dashOf = (at: number) => {
    const line = entries[at]?.line
    const match = line && /^[ \t]*-(?=[^\s-])/.exec(text.slice(line.start, line.end))
    return match ? { start: line.start + match[0].length - 1, end: line.start + match[0].length } : undefined
  }
  let first = index
  while (dashOf(first)) first -= 1
  for (let at = first + 1, dash = dashOf(at); dash; at += 1, dash = dashOf(at)) dashes.push(dash)
  return dashes.length > 0 ? dashes : undefined
}
