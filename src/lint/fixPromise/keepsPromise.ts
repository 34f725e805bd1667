import { readFrontMatter, type FrontMatter } from '../../frontmatter/frontMatter'
import { applyEdits, type Edit } from '../../text/edit'
import { isKnownKey } from '../isKnownKey'
import type { Fix, Problem } from '../rule'
import { hasAllKeys } from './hasAllKeys'
import { keepsBorders } from './keepsBorders'
import { keepsKeys, type KeyChanges } from './keepsKeys'
import { keepsWords } from './keepsWords'
import { dropsLines, readKeys } from './readKeys'

/**
 * Whether a fix keeps the promise of docs/fixes.md for fixes that are applied without asking: all keys are still
 * there, only the reported value has changed, and only in its punctuation; nothing has moved between front matter and
 * body.
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

/** Whether a fix keeps the promise about the keys between the `---` lines. */
export function keepsFrontMatter(text: string, fixed: string, complaint: KeyChanges['complaint']): boolean {
  const [before, after] = [readFrontMatter(text), readFrontMatter(fixed)]
  if (!hasSameBody(text, before, fixed, after)) return false
  if (endsEarly(fixed, after) && !endsEarly(text, before)) return false
  const keys = readKeys(fixed, after)
  const isValidNow = before.errors.length > 0 && after.errors.length === 0
  if (isValidNow && !hasAllKeys(fixed.slice(0, endOfYaml(after)), keys)) return false
  return keepsKeys(text.slice(0, endOfYaml(before)), { before: readKeys(text, before), after: keys, complaint })
}

function endOfYaml({ borders }: FrontMatter): number | undefined {
  return borders?.yaml.end
}

/** Whether an edit turns a line that contains a key into a comment, such as `> note title: A walk`. */
function hidesKey(text: string, { span, text: inserted }: Edit): boolean {
  const [line = ''] = text.slice(span.start).split('\n', 1)
  const names = line.matchAll(/([\w-]+)["']?[ \t]*[:：﹕](?=\s|$)/g)
  return inserted === '# ' && [...names].some(([, name = '']) => isKnownKey(name))
}

/** Whether Ruby reads only the first lines and ignores those below. `{layout: post}` is a complete YAML document. */
function endsEarly(text: string, { borders, root, errors }: FrontMatter): boolean {
  return errors.length === 0 && borders !== undefined && root !== undefined && dropsLines(text, root, borders.yaml)
}

/** Whether both texts have front matter and the same text below it. */
function hasSameBody(text: string, before: FrontMatter, fixed: string, after: FrontMatter): boolean {
  if (!before.borders || !after.borders) return false
  return text.slice(before.borders.yaml.end) === fixed.slice(after.borders.yaml.end)
}
