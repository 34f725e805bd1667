// Measures the rules on typos: makes one mistake in each healthy post, as authors make them, and prints for each kind
// of mistake how often it is reported on its line, and how often the first fixes restore every value:
// `npm run tool -- measure/mutated FOLDER [--misses] [MISTAKE…]`.
import { readdirSync, readFileSync } from 'node:fs'
import { readFrontMatterValue } from '../../src/frontmatter/readPost'
import { valueToString } from '../../src/frontmatter/valueToString'
import { lint } from '../../src/lint/lint'
import type { Problem } from '../../src/lint/rule'
import { applyEdits } from '../../src/text/edit'
import { randomOf } from '../unit/randomFrontMatter'
import { mutations, postOf, type Slip } from './mutations'

const folder = process.env['POSTS']
if (folder === undefined) throw new Error('Name a folder of posts.')
const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.(?:md|markdown)$/.test(name),
)
const posts = names.map((name) => ({
  name: name.replace(/^.*\//, ''),
  text: readFileSync(`${folder}/${name}`, 'utf8').slice(0, 3000),
}))
const total = { made: 0, found: 0, restored: 0 }
const asked = process.argv.slice(2).filter((each) => !each.startsWith('--'))
for (const [what, mutate] of Object.entries(mutations)) {
  if (asked.length > 0 && !asked.includes(what)) continue
  const row = { made: 0, found: 0, restored: 0 }
  for (const [index, { name, text }] of posts.entries()) {
    const post = postOf(text, randomOf(index + 1))
    const slip = post && mutate(post)
    if (!slip || valuesOf(slip.text) === valuesOf(text)) continue
    const before = new Set(problemsOf(text, name).map(({ id }) => id))
    row.made += 1
    const isFound = problemsOf(slip.text, name).some((problem) => isHere(slip, problem) && !before.has(problem.id))
    const meant = 'meant' in slip ? slip.meant : text
    const isRestored = meant === undefined || valuesOf(fixAll(slip.text, name, before)) === valuesOf(meant)
    row.found += Number(isFound)
    row.restored += Number(isRestored)
    if ((!isFound || !isRestored) && process.argv.includes('--misses')) reportMiss(what, slip, name, isFound)
  }
  for (const key of ['made', 'found', 'restored'] as const) total[key] += row[key]
  report(what, row)
}
report('all', total)

function report(what: string, { made, found, restored }: typeof total): void {
  const percent = (part: number) => (made === 0 ? '' : `${((100 * part) / made).toFixed(1)} %`).padStart(8)
  console.log(`${what.padEnd(40)} ${`${made}`.padStart(5)}  reported ${percent(found)}  restored ${percent(restored)}`)
}

function reportMiss(what: string, { text, line }: Slip, name: string, isFound: boolean): void {
  const found = problemsOf(text, name).map(({ id, span }) => `${id} at ${lineOf(text, span.start)}`)
  console.log(
    `  ${isFound ? 'not restored' : `not reported on line ${line}`}: ${what}: ${found.join(', ')}: ${JSON.stringify(text.slice(0, 400))}`,
  )
}

function isHere({ text, line }: Slip, { span, severity }: Problem): boolean {
  return severity !== 'hint' && Math.abs(lineOf(text, span.start) - line) <= 0
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}

function valuesOf(text: string): string {
  const { value, isRefused } = readFrontMatterValue(text)
  return isRefused ? 'refused' : valueToString([value])
}

function problemsOf(text: string, file: string): Problem[] {
  return lint(text, 'post', (rule, error) => console.log(`${rule} threw ${String(error)}`), { path: `_posts/${file}` })
}

/** Applies the first fix of each new problem and returns the text. */
function fixAll(text: string, file: string, before: ReadonlySet<string>, left = 20): string {
  const edits = problemsOf(text, file).find(
    ({ id, severity, fixes: [fix] }) => severity !== 'hint' && !before.has(id) && fix && fix.edits.length > 0,
  )?.fixes[0]?.edits
  const fixed = edits && left > 0 ? applyEdits(text, edits) : undefined
  return fixed === undefined || fixed === text ? text : fixAll(fixed, file, before, left - 1)
}
