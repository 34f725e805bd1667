import { expect } from 'chai'
import { fixAll } from '../../src/lint/fixAll'
import { lint } from '../../src/lint/lint'
import type { Problem } from '../../src/lint/rule'
import { editsBetween } from '../../src/text/editsBetween'
import { changedKey } from './changedKey'
import { siteAround } from './siteAround'
import { randomOf, randomPost } from './randomFrontMatter'
import { wrongFixes } from './wrongWith'

// The number of random texts. SEEDS=20000 tests more.
const count = Number(process.env['SEEDS'] ?? 300)

describe('every fix of every problem, in random front matter', () => {
  it('removes its problem, causes no other, and keeps the values of all other keys', function () {
    this.timeout(count * 200)
    const failures: string[] = []
    for (let seed = 1; seed <= count; seed += 1)
      failures.push(...wrongFixes(randomPost(randomOf(seed)), problemsOf).map((why) => `seed ${seed}: ${why}`))
    expect(failures.join('\n')).to.equal('')
  })

  it('can be applied together with all safe ones, after which no problem is left', function () {
    this.timeout(count * 200)
    for (let seed = 1; seed <= count; seed += 1) {
      const text = randomPost(randomOf(seed))
      const { text: fixed, remaining, fixed: cured } = fixAll(text, 'post', fail, options)
      expect(remaining.length, `seed ${seed}`).to.be.at.most(problemsOf(text).length - cured.length)
      expect(fixAll(fixed, 'post', fail, options).fixed, `seed ${seed}`).to.deep.equal([])
      const why = changedKey(text, fixed, editsBetween(text, fixed))
      if (cured.every(({ id }) => id !== 'misspelt-key')) expect(why, `seed ${seed}`).to.equal(undefined)
    }
  })
})

const tags = [
  { name: 'Foo-Bar', count: 3 },
  { name: 'A', count: 2 },
]
const path = '_posts/2024-05-01-walk.md'
const options = { path, site: siteAround({ now: 2e9, timezone: 'Asia/Seoul', tags }, path, '') }

function fail(rule: string, error: unknown): never {
  throw new Error(`${rule}: ${String(error)}`)
}

function problemsOf(text: string): Problem[] {
  return lint(text, 'post', fail, options)
}
