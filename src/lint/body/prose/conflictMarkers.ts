import { spanFrom, type Span } from '../../../text/span'
import type { Fix, Page, Rule } from '../../rule'

/** The markers that Git leaves around two versions of a text. Posts about Git have them in code, where they are meant. */
export const conflictMarkers: Rule = {
  id: 'merge-conflict',
  severity: 'error',

  *check({ text, body }: Page) {
    if (!text.includes('<<<<<<<', body.start)) return
    for (const conflict of conflictsIn(text, body.start)) {
      const span = { start: conflict.opening.start, end: conflict.opening.start + conflict.opening.line.length }
      const code = spanFrom(body.code, span.start)
      const isCode = code !== undefined && code.start <= span.start
      if (!isCode) yield { span, message: { key: 'merge-conflict.body' }, fixes: versions(conflict) }
    }
  },
}

interface Marker {
  readonly line: string
  readonly start: number
  /** Behind its line break. */
  readonly end: number
}

/** A whole conflict; `ours` and `theirs` are what stands between its markers. */
interface Conflict {
  readonly opening: Marker
  readonly closing: Marker
  readonly ours: Span
  readonly theirs: Span
}

/** Its four kinds of lines: `=======` has no name behind it. */
const marker = /^(?:(?:<{7}|\|{7}|>{7})(?: [^\r\n]*)?|={7})(?=\r?\n|$(?![^]))/gm

/** An opening line, and what has followed it by now. */
interface Open {
  readonly opening: Marker
  readonly base?: Marker
  readonly middle?: Marker
}

/** Each opening line with the lines that belong to it before the next opening. */
function* conflictsIn(text: string, from: number): Generator<Conflict> {
  let open: Open | undefined
  for (const found of markersFrom(text, from)) {
    if (found.line.startsWith('>')) {
      if (open?.middle) yield whole(open.opening, open.base ?? open.middle, open.middle, found)
      open = undefined
    } else open = found.line.startsWith('<') ? { opening: found } : open && { ...follow(found), ...open }
  }
}

/** The first of its kind counts, and a base before the middle alone. */
function follow(found: Marker): Partial<Open> {
  return found.line.startsWith('=') ? { middle: found } : { base: found }
}

function whole(opening: Marker, oursEnd: Marker, middle: Marker, closing: Marker): Conflict {
  const isBase = oursEnd.start < middle.start
  const ours = { start: opening.end, end: (isBase ? oursEnd : middle).start }
  return { opening, closing, ours, theirs: { start: middle.end, end: closing.start } }
}

function* markersFrom(text: string, from: number): Generator<Marker> {
  const pattern = new RegExp(marker.source, 'gm')
  pattern.lastIndex = from
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const lineEnd = text.indexOf('\n', pattern.lastIndex)
    yield { line: found[0], start: found.index, end: lineEnd === -1 ? text.length : lineEnd + 1 }
  }
}

/** What keeps either version. */
function versions({ opening, closing, ours, theirs }: Conflict): Fix[] {
  const whole = { start: opening.start, end: closing.end }
  return [keep('fix.keep-ours', whole, ours), keep('fix.keep-theirs', whole, theirs)]
}

function keep(key: 'fix.keep-ours' | 'fix.keep-theirs', whole: Span, kept: Span): Fix {
  const edits = [
    { span: { start: whole.start, end: kept.start }, text: '' },
    { span: { start: kept.end, end: whole.end }, text: '' },
  ]
  return { title: { key }, edits }
}
