import type { Edit } from '../../text/edit'
import type { Finding, LintedPage, Rule } from '../rule'
import { lineBreakAt } from './likelyFrontMatter'

/** The length of the text that is searched, in UTF-16 code units. */
const farthest = 20_000

/**
 * Reports front matter in a format of other generators (TOML, JSON), with carriage returns as line breaks, or with
 * the plus signs of a diff.
 */
export const foreignFrontMatter: Rule = {
  id: 'foreign-front-matter',
  severity: 'error',
  safe: 'only',
  blocksOtherRules: true,

  *check({ text, kind, frontMatter: { borders } }: LintedPage) {
    if (borders || text.length > 10 * farthest) return
    const start = text.startsWith('\uFEFF') ? 1 : 0
    const found =
      carriageReturns(text, start) ?? diff(text, start) ?? (kind === 'page' ? undefined : other(text, start))
    if (found) yield found
  },
}

function other(text: string, start: number): Finding | undefined {
  return toml(text, start) ?? json(text, start)
}

/** The finding for `---` and carriage returns without any line feed. Ruby reads such a file as one line. */
function carriageReturns(text: string, start: number): Finding | undefined {
  if (!text.startsWith('---\r', start) || text.includes('\n')) return undefined
  const edits = [...text.matchAll(/\r/g)].map(({ index }): Edit => ({
    span: { start: index, end: index + 1 },
    text: '\n',
  }))
  const fixes = [{ title: { key: 'fix.line-breaks' as const }, edits }]
  return { span: { start, end: start + 3 }, message: { key: 'foreign-front-matter.line-ends' }, fixes }
}

/** The finding for `+---`, where every line begins with the plus sign of a diff. */
function diff(text: string, start: number): Finding | undefined {
  if (!/^\+---[ \t]*\r?\n\+/.test(text.slice(start, start + 20))) return undefined
  const lines = [...text.matchAll(/^\uFEFF?(\+|(?!\r?$).)?/gm)]
  if (lines.some(([, mark]) => mark !== undefined && mark !== '+')) return undefined
  const edits = lines.flatMap(({ index, 0: all, 1: mark }): Edit[] => {
    const end = index + all.length
    return mark === undefined ? [] : [{ span: { start: end - 1, end }, text: '' }]
  })
  const fixes = [{ title: { key: 'fix.diff-marks' as const }, edits }]
  return { span: { start, end: start + 4 }, message: { key: 'foreign-front-matter.diff' }, fixes }
}

/**
 * The finding for Hugo's `+++`. If each line has one key and one simple value, replacing `=` by a colon makes it
 * YAML.
 */
function toml(text: string, start: number): Finding | undefined {
  const match = /^\+\+\+[ \t]*\r?\n([^]*?)(?<=\n)\+\+\+[ \t]*(?=\r?\n|$)/.exec(text.slice(start, start + farthest))
  const [whole = '', pairs = ''] = match ?? []
  if (!/^[ \t]*["']?[\w-]+["']?[ \t]*=/m.test(pairs)) return undefined
  const first = start + whole.indexOf('\n') + 1
  const equals = [...pairs.matchAll(/^([ \t]*["']?[\w-]+["']?)([ \t]*=[ \t]*)(?=\S)/gm)]
  const end = start + whole.trimEnd().length
  const edits = [
    { span: { start, end: start + 3 }, text: '---' },
    ...equals.map(({ index, 1: key = '', 2: mark = '' }) => {
      const at = first + index + key.length
      return { span: { start: at, end: at + mark.length }, text: ': ' }
    }),
    { span: { start: end - 3, end }, text: '---' },
  ]
  const fixes = isSimple.test(pairs) ? [{ title: { key: 'fix.to-yaml' as const }, edits }] : []
  return { span: { start, end: start + 3 }, message: { key: 'foreign-front-matter', args: { format: 'TOML' } }, fixes }
}

/** Matches lines of one key each, with a string, number, boolean, date or list of strings. */
const isSimple =
  /^(?:[ \t]*(?:#.*|["']?[\w-]+["']?[ \t]*=[ \t]*(?:"[^"\\\n]*"|'[^'\n]*'|[\w.:+-]+|\[(?:[ \t]*(?:"[^"\\\n]*"|'[^'\n]*'|[\w.]+)[ \t]*,?)*[ \t]*\])[ \t]*)?\r?\n)*$/

/** The finding for `{ "title": … }`. JSON is valid YAML, so only the `---` lines are missing. */
function json(text: string, start: number): Finding | undefined {
  const match = /^\{[ \t]*(?:\r?\n)?[ \t]*"[\w-]+"[ \t]*:[^]*?\n?\}[ \t]*(?=\r?\n|$)/.exec(
    text.slice(start, start + farthest),
  )
  if (!match || !isObject(match[0])) return undefined
  const eol = lineBreakAt(text, text.search(/\r?\n|$/))
  const end = start + match[0].length
  const edits = [
    { span: { start, end: start }, text: `---${eol}` },
    { span: { start: end, end }, text: `${eol}---` },
  ]
  const fixes = [{ title: { key: 'fix.both-lines' as const }, edits }]
  return { span: { start, end: start + 1 }, message: { key: 'foreign-front-matter', args: { format: 'JSON' } }, fixes }
}

function isObject(source: string): boolean {
  try {
    return typeof JSON.parse(source) === 'object'
  } catch {
    return false
  }
}
