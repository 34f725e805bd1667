import type { Edit } from '../../text/edit'
import type { Finding, Page, Rule } from '../rule'
import { lineBreakAt } from './head'

/** How much of a text is looked at, in UTF-16 code units. */
const farthest = 20_000

/** Front matter of other generators (TOML, JSON), with the line ends of another system, or as a diff shows it. */
export const foreignFrontMatter: Rule = {
  id: 'foreign-front-matter',
  severity: 'error',
  hidesOthers: true,

  *check({ text, kind, frontMatter: { borders } }: Page) {
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

/** `---`, a carriage return, and no line break anywhere: to Ruby it is one line. */
function carriageReturns(text: string, start: number): Finding | undefined {
  if (!text.startsWith('---\r', start) || text.includes('\n')) return undefined
  const edits = [...text.matchAll(/\r/g)].map(({ index }): Edit => ({
    span: { start: index, end: index + 1 },
    text: '\n',
  }))
  const fixes = [{ title: { key: 'fix.line-breaks' as const }, edits }]
  return { span: { start, end: start + 3 }, message: { key: 'foreign-front-matter.line-ends' }, fixes }
}

/** `+---`: every line begins with the plus of a diff. */
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

/** Hugo's `+++`. Lines of one key and one simple value read the same in YAML, with a colon. */
function toml(text: string, start: number): Finding | undefined {
  const match = /^\+\+\+[ \t]*\r?\n([^]*?)(?<=\n)\+\+\+[ \t]*(?=\r?\n|$)/.exec(text.slice(start, start + farthest))
  if (!match || !/^[ \t]*["']?[\w-]+["']?[ \t]*=/m.test(match[1]!)) return undefined
  const first = start + match[0].indexOf('\n') + 1
  const equals = [...match[1]!.matchAll(/^([ \t]*["']?[\w-]+["']?)([ \t]*=[ \t]*)(?=\S)/gm)]
  const edits = [
    { span: { start, end: start + 3 }, text: '---' },
    ...equals.map(({ index, 1: key, 2: mark }) => {
      const at = first + index + key!.length
      return { span: { start: at, end: at + mark!.length }, text: ': ' }
    }),
    { span: { start: start + match[0].trimEnd().length - 3, end: start + match[0].trimEnd().length }, text: '---' },
  ]
  const fixes = isSimple.test(match[1]!) ? [{ title: { key: 'fix.to-yaml' as const }, edits }] : []
  return { span: { start, end: start + 3 }, message: { key: 'foreign-front-matter', args: { format: 'TOML' } }, fixes }
}

/** Strings, numbers, booleans, dates and lists of strings, one key a line. */
const isSimple =
  /^(?:[ \t]*(?:#.*|["']?[\w-]+["']?[ \t]*=[ \t]*(?:"[^"\\\n]*"|'[^'\n]*'|[\w.:+-]+|\[(?:[ \t]*(?:"[^"\\\n]*"|'[^'\n]*'|[\w.]+)[ \t]*,?)*[ \t]*\])[ \t]*)?\r?\n)*$/

/** `{ "title": … }` is YAML too; it only lacks the lines around it. */
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
