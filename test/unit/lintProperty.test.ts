import { expect } from 'chai'
import { readFrontMatter } from '../../src/frontmatter/frontMatter'
import { readPost } from '../../src/frontmatter/readPost'
import { textOfValue } from '../../src/frontmatter/textOfValue'
import { fixAll } from '../../src/lint/fixAll'
import { lint } from '../../src/lint/lint'
import type { Fix, Problem } from '../../src/lint/rule'
import { applyEdits, type Edit } from '../../src/text/edit'
import { editsBetween } from '../../src/text/editsBetween'
import { siteAround } from './siteAround'
import { randomOf, randomPost } from './randomFrontMatter'

// The number of texts; SEEDS=20000 looks longer.
const count = Number(process.env['SEEDS'] ?? 300)

describe('every fix of every finding, in random front matter', () => {
  it('takes its finding away, brings no other, and leaves every other key’s value', function () {
    this.timeout(count * 20)
    const failures: string[] = []
    for (let seed = 1; seed <= count; seed += 1) {
      const text = randomPost(randomOf(seed))
      const problems = problemsOf(text)
      for (const problem of problems)
        for (const fix of problem.fixes) {
          const why = wrongWith(text, problems, problem, fix)
          if (why !== undefined) failures.push(`seed ${seed}: ${problem.id}: ${fix.title.key} ${why}`)
        }
    }
    expect(failures.join('\n')).to.equal('')
  })

  it('may be made with all that are safe, once and for all', function () {
    this.timeout(count * 40)
    for (let seed = 1; seed <= count; seed += 1) {
      const text = randomPost(randomOf(seed))
      const { text: fixed, left, mended } = fixAll(text, 'post', fail, options)
      expect(left.length, `seed ${seed}`).to.be.at.most(problemsOf(text).length - mended.length)
      expect(fixAll(fixed, 'post', fail, options).mended, `seed ${seed}`).to.deep.equal([])
      const why = changedKey(text, fixed, editsBetween(text, fixed))
      if (mended.every(({ id }) => id !== 'misspelt-key')) expect(why, `seed ${seed}`).to.equal(undefined)
    }
  })
})

const tags = [{ name: 'Foo-Bar', count: 3 }, { name: 'A', count: 2 }] // prettier-ignore
const path = '_posts/2024-05-01-walk.md'
const options = { path, site: siteAround({ now: 2e9, timezone: 'Asia/Seoul', tags }, path, '') }

function fail(rule: string, error: unknown): never {
  throw new Error(`${rule}: ${String(error)}`)
}

function problemsOf(text: string): Problem[] {
  return lint(text, 'post', fail, options)
}

function wrongWith(text: string, before: readonly Problem[], problem: Problem, fix: Fix): string | undefined {
  const fixed = applyEdits(text, fix.edits)
  if (fixed === undefined) return 'overlaps itself'
  if (fixed === text) return fix.path === undefined ? 'changes nothing' : undefined
  const after = problemsOf(fixed).map(({ id }) => id)
  const left = before.map(({ id }) => id)
  left.splice(left.indexOf(problem.id), 1)
  for (const id of after) {
    const index = left.indexOf(id)
    if (index < 0) return `leaves ${id} in ${JSON.stringify(text)}, which gives ${JSON.stringify(fixed)}`
    left.splice(index, 1)
  }
  return changedKey(text, fixed, fix.edits)
}

/** A key whose value has changed although no edit touches it. */
function changedKey(text: string, fixed: string, edits: readonly Edit[]): string | undefined {
  if ([text, fixed].some((each) => readFrontMatter(each).errors.length > 0 || !readFrontMatter(each).borders)) return
  const root = readFrontMatter(text).root
  const [was, is] = [readPost(text), readPost(fixed)]
  const pairs = root?.kind === 'mapping' ? root.pairs : []
  for (const [key, value] of was) {
    const isTouched = pairs.some(
      (pair) =>
        pair.key.kind === 'scalar' &&
        pair.key.value === key &&
        edits.some(({ span }) => span.start <= pair.value.span.end && pair.key.span.start <= span.end),
    )
    if (isTouched) continue
    const now = is.get(key)
    if (now === undefined || textOfValue(now) !== textOfValue(value))
      return `changes ${key} in ${JSON.stringify(text)}, which gives ${JSON.stringify(fixed)}`
  }
  return undefined
}
