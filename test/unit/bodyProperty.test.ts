import { expect } from 'chai'
import { lint } from '../../src/lint/lint'
import { bodyRules } from '../../src/lint/body/bodyRules'
import type { Fix, Problem } from '../../src/lint/rule'
import { applyEdits } from '../../src/text/edit'
import { randomLiquid, randomMarkdown } from './randomBody'
import { randomOf } from './randomFrontMatter'
import { siteAround } from './siteAround'

// The number of texts; SEEDS=20000 looks longer.
const count = Number(process.env['SEEDS'] ?? 400)
const path = '_posts/2024-05-01-walk.md'
const files = { '_config.yml': '', '_includes/a.html': '', 'a.css': '.bb {}', '_posts/2024-05-01-a.md': '' }

describe('every fix of every finding, in random bodies', () => {
  for (const [name, body] of Object.entries({ Liquid: randomLiquid, Markdown: randomMarkdown }))
    it(`takes its finding away and brings no other: ${name}`, function () {
      this.timeout(count * 50)
      const failures: string[] = []
      for (let seed = 1; seed <= count; seed += 1) {
        const text = `---\ntitle: Walks\n---\n${body(randomOf(seed))}\n`
        const problems = problemsOf(text)
        for (const problem of problems)
          for (const fix of problem.fixes) {
            const why = wrongWith(text, problems, problem, fix)
            if (why !== undefined) failures.push(`seed ${seed}: ${problem.id}: ${fix.title.key} ${why}`)
          }
      }
      expect(failures.join('\n')).to.equal('')
    })
})

function problemsOf(text: string): Problem[] {
  const onFailure = (rule: string, error: unknown) => {
    throw new Error(`${rule}: ${String(error)}`)
  }
  return lint(text, 'post', onFailure, { path, site: siteAround({ files }, path, text), rules: bodyRules })
}

function wrongWith(text: string, before: readonly Problem[], problem: Problem, fix: Fix): string | undefined {
  const fixed = applyEdits(text, fix.edits)
  if (fixed === undefined) return 'overlaps itself'
  const left = before.map(({ id }) => id)
  left.splice(left.indexOf(problem.id), 1)
  for (const { id } of problemsOf(fixed)) {
    const index = left.indexOf(id)
    if (index < 0) return `leaves ${id} in ${JSON.stringify(text)}, which gives ${JSON.stringify(fixed)}`
    left.splice(index, 1)
  }
  return undefined
}
