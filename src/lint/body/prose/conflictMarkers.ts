import { spanEndingAfter, type Span } from '../../../text/span'
import type { Fix, LintedPage, Rule } from '../../rule'

/**
 * Reports Git's conflict markers around two versions of a text. In code they are intended, for example in posts about
 * Git.
 */
export const conflictMarkers: Rule = {
  id: 'merge-conflict',
  severity: 'error',

  *check({ text, body }: LintedPage) {
    if (!text.includes('<<<<<<<', body.start)) return
    for (const conflict of conflictsIn(text, body.start)) {
      const span = { start: conflict.opening.start, end: conflict.opening.start + conflict.opening.line.length }
      const code = spanEndingAfter(body.code, span.start)
      const isCode = code !== undefined && code.start <= span.start
      if (!isCode) yield { span, message: { key: 'merge-conflict.body' }, fixes: versions(conflict) }
    }
  },
}

interface Marker {
  readonly line: string
  readonly start: number
  /** The offset after the line break. */
  readonly end: number
}

/** A complete conflict. `ours` and `theirs` are the spans of the two versions. */
interface Conflict {
  readonly opening: Marker
  readonly closing: Marker
  readonly ours: Span
  readonly theirs: Span
}

/** Matches the four kinds of markers. A branch name may follow all of them except `=======`. */
const marker = /^(?:(?:<{7}|\|{7}|>{7})(?: [^\r\n]*)?|={7})(?=\r?\n|$(?![^]))/gm

/** An opening marker, with the markers found after it so far. */
interface OpenConflict {
  readonly opening: Marker
  readonly base?: Marker
  readonly middle?: Marker
}

/** The conflicts of a text. An opening marker begins a new conflict, even if the previous one is not closed. */
function* conflictsIn(text: string, from: number): Generator<Conflict> {
  let open: OpenConflict | undefined
  for (const found of markersFrom(text, from)) {
    if (found.line.startsWith('>')) {
      if (open?.middle) yield whole(open.opening, open.base ?? open.middle, open.middle, found)
      open = undefined
    } else open = found.line.startsWith('<') ? { opening: found } : open && { ...follow(found), ...open }
  }
}

/** The marker as a member of an open conflict. The caller keeps the first marker of each kind. */
function follow(found: Marker): Partial<OpenConflict> {
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

/** The fixes that keep one of the versions. */
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
