import { readFrontMatter, type FrontMatter } from '../../frontmatter/frontMatter'
import { applyEdits, type Edit } from '../../text/edit'
import { isKnownKey } from '../knownKeys'
import type { Fix, Problem } from '../rule'
import { isSettled } from './isSettled'
import { keepsBorders } from './keepsBorders'
import { keepsKeys, type Change } from './keepsKeys'
import { keepsWords } from './keepsWords'
import { dropsLines, readKeys } from './reading'

/**
 * Whether a fix keeps what docs/fixes.md promises of every fix that is made without asking: each key is still there, only
 * the value complained of has changed, and that one in marks alone; nothing has moved between front matter and body.
 */
export function keepsPromise(text: string, { id, span }: Problem, { edits }: Fix): boolean {
  const fixed = applyEdits(text, edits)
  if (fixed === undefined) return false
  const [before, after] = [readFrontMatter(text), readFrontMatter(fixed)]
  const bodyAt = before.borders?.whole.end ?? text.length
  if (before.borders && edits.every((edit) => edit.span.start >= bodyAt)) return after.borders !== undefined
  if (!hasSameBody(text, before, fixed, after)) return keepsBorders(text, before, fixed, after)
  if (!keepsWords(id, text, edits) || edits.some((edit) => hidesKey(text, edit))) return false
  return keepsFrontMatter(text, fixed, { id, at: span.start })
}

/** The same for what stands between the `---` lines, as far as it is not about words. */
export function keepsFrontMatter(text: string, fixed: string, complaint: Change['complaint']): boolean {
  const [before, after] = [readFrontMatter(text), readFrontMatter(fixed)]
  if (!hasSameBody(text, before, fixed, after)) return false
  if (endsEarly(fixed, after) && !endsEarly(text, before)) return false
  const keys = readKeys(fixed, after)
  const [source, put] = [text.slice(0, before.borders!.yaml.end), fixed.slice(0, after.borders!.yaml.end)]
  if (before.errors.length > 0 && after.errors.length === 0 && !isSettled(put, keys)) return false
  return keepsKeys(source, { before: readKeys(text, before), after: keys, complaint })
}

/** Whether an edit makes a comment of a line that holds a key: `> note title: A walk`. */
function hidesKey(text: string, { span, text: put }: Edit): boolean {
  const line = text.slice(span.start).split('\n', 1)[0]!
  return put === '# ' && [...line.matchAll(/([\w-]+)["']?[ \t]*[:：﹕](?=\s|$)/g)].some(([, name]) => isKnownKey(name!))
}

/** Whether Ruby reads some of the lines and passes over those below: `{layout: post}` is a whole document. */
function endsEarly(text: string, { borders, root, errors }: FrontMatter): boolean {
  return errors.length === 0 && borders !== undefined && root !== undefined && dropsLines(text, root, borders.yaml)
}

function hasSameBody(text: string, before: FrontMatter, fixed: string, after: FrontMatter): boolean {
  if (!before.borders || !after.borders) return false
  return text.slice(before.borders.yaml.end) === fixed.slice(after.borders.yaml.end)
}
