// Measures the rules on front matters that authors committed with a mistake, beside their own corrections:
// `npm run tool -- measure/broken FILE`. Each line of the file is an object: kind, file, detail, before, after.
import { readFileSync } from 'node:fs'
import { readFrontMatter } from '../../src/frontmatter/frontMatter'
import { readFrontMatterData, type Data } from '../../src/frontmatter/readPost'
import type { Value } from '../../src/frontmatter/node'
import { valueToString } from '../../src/frontmatter/valueToString'
import { categoriesOf, tagsOf } from '../../src/jekyll/output/terms'
import { lint } from '../../src/lint/lint'
import type { Problem } from '../../src/lint/rule'
import { parseTime } from '../../src/ruby/parseTime'
import { zoneOf } from '../../src/ruby/zone'
import { applyEdits } from '../../src/text/edit'

interface Case {
  readonly id: number
  readonly kind: string
  readonly file: string
  readonly detail: string
  readonly before: string
  readonly after: string
}

/**
 * How the values after the fixes compare with the author's: equal, equal without punctuation, rewritten by the author,
 * or different.
 */
type Verdict = 'same' | 'alike' | 'rewritten' | 'differs'

const kinds: Readonly<Record<string, readonly [line: RegExp, id: RegExp]>> = {
  'title-empty': [/^title/, /empty-title/],
  'date-empty': [/^date/, /empty-date/],
  'date-invalid': [/^date/, /invalid-date/],
  'date-impossible': [/^date/, /invalid-date|rolled-over-date/],
  'tag-comma-string': [/^tag/, /comma-separated/],
  'tags-comma-string': [/^tags/, /comma-separated/],
  'categories-comma-string': [/^categories/, /comma-separated/],
  'tags-item-null-or-map': [/^\s*-/, /empty-term|mapping-term/],
  'key-typo': [/^[A-Z]/, /misspelt-key/],
}

const path = process.env['BROKEN']
if (path === undefined) throw new Error('Name a file.')
const cases = readFileSync(path, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Case)
const rows = cases.map(measure)
for (const { text } of rows) console.log(text)
const count = (verdict: Verdict) => rows.filter((row) => row.verdict === verdict).length
const found = rows.filter((row) => row.isFound).length
const [same, alike, rewritten, differs] = (['same', 'alike', 'rewritten', 'differs'] as const).map(count)
console.log(`${rows.length} cases; found at the right line ${found} (${percent(found, rows.length)})`)
console.log(
  `first fixes give the author's values: ${same} the same, ${alike} but for punctuation, ${differs} different; ` +
    `${rewritten} were rewritten by the author in a way that no fix can know`,
)
const known = rows.length - rewritten!
console.log(
  `of the ${known} that a fix could restore: ${percent(same! + alike!, known)}, ${percent(same!, known)} exactly`,
)

function measure(each: Case): { isFound: boolean; verdict: Verdict; text: string } {
  const text = tidy(each.before)
  const problems = problemsOf(text, each.file)
  const here = problems.filter((problem) => isHere(each, text, problem))
  const fixed = fixAll(text, each.file)
  const concerned = concernedKeys(each, text, here)
  const verdict = compare(each, fixed, tidy(each.after), concerned)
  const ids = here.map(({ id }) => id).join(' ')
  const shown = [
    `${each.id}`.padStart(3),
    here.length > 0 ? '+' : '-',
    verdict.padEnd(9),
    each.kind,
    ids || allOf(problems),
  ]
  return { isFound: here.length > 0, verdict, text: `${shown.join(' ')} [${concerned.join(', ')}]` }
}

function allOf(problems: readonly Problem[]): string {
  return `(${problems.map(({ id }) => id).join(' ')})`
}

function tidy(head: string): string {
  return head.replace(/\n+$/, '\n')
}

function problemsOf(text: string, file: string): Problem[] {
  return lint(text, 'post', (rule, error) => console.log(`${rule} threw ${String(error)}`), { path: `_posts/${file}` })
}

function fixAll(text: string, file: string, left = 40): string {
  const edits = problemsOf(text, file).find(
    ({ severity, fixes: [fix] }) => severity !== 'hint' && fix && fix.edits.length > 0,
  )?.fixes[0]?.edits
  const fixed = edits && left > 0 ? applyEdits(text, edits) : undefined
  return fixed === undefined || fixed === text ? text : fixAll(fixed, file, left - 1)
}

/** Whether a problem is on a line that the author changed, or on the line of the key if the kind is about one key. */
function isHere(each: Case, text: string, { span, id }: Problem): boolean {
  const line = text.slice(0, span.start).split('\n').length
  const lines = text.split('\n')
  const later = new Set(tidy(each.after).split('\n'))
  const own = keyOf(each)
  if (own) return own.test(lines[line - 1] ?? '') && expected(each).test(id)
  if (each.kind.startsWith('fm-')) return line <= 2 || !later.has(lines[line - 1]!)
  const isWhereRubyIs = (lines[line - 1] ?? '').trim() !== '' && each.detail.endsWith(`: ${lines[line - 1]}`)
  return isWhereRubyIs || !later.has(lines[line - 1] ?? '') || id === 'misplaced-item'
}

function keyOf({ kind }: Case): RegExp | undefined {
  if (kind === 'dup-key') return /:/ // `detail` sometimes has another name of the key
  return kinds[kind]?.[0]
}

function expected({ kind }: Case): RegExp {
  return kind === 'dup-key' ? /duplicate-key/ : kinds[kind]![1]
}

/**
 * The keys whose values are compared: those on the lines of the findings, or the main keys for findings about the `---`
 * lines.
 */
function concernedKeys(each: Case, text: string, here: readonly Problem[]): string[] {
  if (each.kind.startsWith('fm-')) return ['title', 'date', 'layout', 'tags', 'categories']
  if (each.kind === 'dup-key') return [...new Set(each.detail.split(','))]
  if (each.kind === 'key-typo') return [each.detail.toLowerCase()]
  if (each.kind.startsWith('tag')) return ['tags']
  if (each.kind.startsWith('categories')) return ['categories']
  const keys = here.flatMap(({ span }) => {
    const above = text.slice(0, (text.indexOf('\n', span.start) + text.length + 1) % (text.length + 1)).split('\n')
    return above.findLast((line) => /^ ?["']?[\w-]+ *:/.test(line))?.match(/[\w-]+/)?.[0] ?? []
  })
  return [...new Set(keys)]
}

function compare(each: Case, fixed: string, after: string, keys: readonly string[]): Verdict {
  if (readFrontMatter(after).errors.length > 0) return readFrontMatter(fixed).errors.length === 0 ? 'alike' : 'differs'
  const [ours, theirs] = [readFrontMatterData(fixed), readFrontMatterData(after)]
  const verdicts = keys.map((key) => compareKey(key, ours, theirs, each))
  return (['differs', 'rewritten', 'alike'] as const).find((verdict) => verdicts.includes(verdict)) ?? 'same'
}

function compareKey(key: string, ours: Data, theirs: Data, { before }: Case): Verdict {
  const [a, b] = [shownOf(key, ours), shownOf(key, theirs)]
  if (a === b) return 'same'
  if (lettersOf(a) === lettersOf(b)) return 'alike'
  return isRewritten(a, b, before) ? 'rewritten' : 'differs'
}

/** Whether the author added words, or removed some that the fixes keep. */
function isRewritten(ours: string, theirs: string, before: string): boolean {
  const wordsOf = (text: string) =>
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  const there = new Set(wordsOf(before))
  const kept = new Set(wordsOf(theirs))
  return wordsOf(theirs).some((word) => !there.has(word)) || wordsOf(ours).some((word) => !kept.has(word))
}

function shownOf(key: string, data: Data): string {
  if (key === 'tags') return tagsOf(data).join('|')
  if (key === 'categories') return categoriesOf(data).join('|')
  const value = data.get(key)
  if (key === 'date' && value !== undefined && value !== null)
    return String(parseTime(valueToString(value), zoneOf('UTC'), 0)?.seconds)
  return shown(value ?? null)
}

function shown(value: Value): string {
  return valueToString(value).replace(/\s+/g, ' ').trim()
}

function lettersOf(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`
}
