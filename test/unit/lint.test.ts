import { readdirSync, readFileSync } from 'node:fs'
import { expect } from 'chai'
import { lint } from '../../src/lint/lint'
import { causes } from '../../src/lint/refusals/causes'
import { rules } from '../../src/lint/rules'
import type { Problem } from '../../src/lint/rule'
import { applyEdits } from '../../src/text/edit'

// A fixture holds cases: `@@@ what it shows`, a post with carets under the findings and the rule's id after them, and
// after `@@ fixed` the same post once the first fix of every finding has been applied. Without that part nothing is found.
const folder = 'test/fixtures/lint'
const seen = new Set<string>()

interface Mark {
  readonly id: string
  readonly span: { readonly start: number; readonly end: number }
}

for (const file of readdirSync(folder)) {
  describe(`lint: ${file}`, () => {
    for (const source of readFileSync(`${folder}/${file}`, 'utf8').split(/^@@@ /m).slice(1)) {
      const [title = '', ...rest] = source.split('\n')
      const [marked = '', fixed] = rest.join('\n').split('@@ fixed\n')
      const toText = (part: string) => (title.includes('(CRLF)') ? part.replaceAll('\n', '\r\n') : part)
      it(title, () => check(...readMarks(title, marked), fixed === undefined ? undefined : toText(trimEnd(fixed))))
    }
  })
}

describe('lint', () => {
  it('has a fixture for every rule and every cause', () => {
    const ids = [...rules, ...causes].map(({ id }) => id)
    expect(ids.filter((id) => !seen.has(id))).to.deep.equal([])
  })

  it('takes a line that is half typed for no end of the front matter', () => {
    const problems = problemsOf('---\nlayout: post\ntitle\ndate: 2024-05-01\n---\n')
    expect(problems.map(({ id }) => id)).to.deep.equal(['yaml-error'])
  })

  it('survives a rule that throws', () => {
    const failures: string[] = []
    const broken = { id: 'broken', severity: 'error' as const, check: () => fail() }
    const problems = lint('---\na: 1\na: 2\n---\n', 'post', (rule) => failures.push(rule), [broken, ...rules])
    expect(failures).to.deep.equal(['broken'])
    expect(problems.map(({ id }) => id)).to.deep.equal(['duplicate-key'])
  })
})

function fail(): never {
  throw new Error('a rule that throws')
}

function check(text: string, marks: readonly Mark[], fixed: string | undefined): void {
  const problems = problemsOf(text)
  expect(problems.map(({ id, span }) => ({ id, span }))).to.deep.equal(marks)
  for (const { id } of problems) seen.add(id)
  for (const problem of problems)
    for (const fix of problem.fixes) expectCure(text, problem, applyEdits(text, fix.edits))
  expect(fixAll(text)).to.equal(fixed ?? text)
}

/** Any fix, the first or another, leaves one finding less. */
function expectCure(text: string, problem: Problem, fixed: string | undefined): void {
  expect(fixed, problem.id).to.be.a('string')
  expect(problemsOf(fixed!).length, `${problem.id} in ${text}`).to.be.lessThan(problemsOf(text).length)
}

function fixAll(text: string): string {
  const fix = problemsOf(text).find(({ fixes }) => fixes.length > 0)?.fixes[0]
  return fix ? fixAll(applyEdits(text, fix.edits)!) : text
}

function problemsOf(text: string): Problem[] {
  return lint(text, 'post', (rule, error) => {
    throw new Error(`${rule}: ${String(error)}`)
  })
}

/** The text without its marks, and the marks. */
function readMarks(title: string, marked: string): [string, Mark[]] {
  const eol = title.includes('(CRLF)') ? '\r\n' : '\n'
  const lines: string[] = []
  const marks: Mark[] = []
  for (const line of trimEnd(marked).split('\n')) {
    const mark = /^[# ]*(\^+) ([a-z-]+)$/.exec(line)
    if (!mark) lines.push(line)
    else marks.push({ id: mark[2]!, span: spanUnder(lines, eol, line.indexOf('^'), mark[1]!.length) })
  }
  return [lines.join(eol), marks]
}

function spanUnder(lines: readonly string[], eol: string, column: number, length: number): Mark['span'] {
  const start = lines.slice(0, -1).reduce((sum, line) => sum + line.length + eol.length, 0) + column
  return { start, end: start + length }
}

/** A case ends with one line break, however many blank lines part it from the next. */
function trimEnd(text: string): string {
  return text.replace(/\n+$/, '\n')
}
