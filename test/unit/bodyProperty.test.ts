import { expect } from 'chai'
import { lint } from '../../src/lint/lint'
import { bodyRules } from '../../src/lint/body/bodyRules'
import type { Problem, Rule } from '../../src/lint/rule'
import { rules } from '../../src/lint/rules'
import { randomLinks, randomLiquid, randomMarkdown } from './randomBody'
import { mutated, randomOf, randomPost } from './randomFrontMatter'
import { siteAround } from './siteAround'
import { wrongFixes } from './wrongWith'

// The number of random texts. SEEDS=20000 tests more.
const count = Number(process.env['SEEDS'] ?? 150)
const path = '_posts/2024-05-01-walk.md'
const files = {
  '_config.yml': 'timezone: Asia/Seoul\n',
  '_includes/a.html': '',
  'a.css': '.bb {}',
  'assets/walk.png': '',
  'about.md': '---\ntitle: About\n---\n## Long walks\n\n## Hills\n',
  '_posts/2024-05-01-a.md': '---\ntags: [Foo-Bar, A]\n---\n![a](/assets/walk.png)\n',
  '_posts/2024-05-02-b.md': '---\ntags: [Foo-Bar, A]\n---\n',
}
const bodies = { Liquid: randomLiquid, Markdown: randomMarkdown, links: randomLinks }

describe('every fix of every problem, in random bodies', () => {
  for (const [name, body] of Object.entries(bodies))
    it(`removes its problem and causes no other: ${name}`, function () {
      this.timeout(count * 500)
      expectGood((random) => `---\ntitle: Walks\n---\n${body(random)}\n`, bodyRules)
    })

  it('changes nothing else in whole posts with some characters changed', function () {
    this.timeout(count * 800)
    expectGood((random) => {
      const body = [randomLiquid, randomMarkdown, randomLinks][Math.floor(random() * 3)]!
      return mutated(
        randomPost(random).replace(/Text\.\s*$/, () => body(random)),
        random,
      )
    }, rules)
  })
})

function expectGood(textOf: (random: () => number) => string, used: readonly Rule[]): void {
  const failures = Array.from({ length: count }, (_, index) => {
    const text = textOf(randomOf(index + 1))
    const hidden = isWritten(text) ? [] : ['missing-file', 'shared-url']
    const wrong = wrongFixes(text, (each) => problemsOf(each, used), hidden)
    return wrong.map((why) => `seed ${index + 1}: ${why}`)
  })
  expect(failures.flat().join('\n')).to.equal('')
}

function isWritten(text: string): boolean {
  const { index, now, machineZone } = siteAround({ files }, path, text)
  return index!.output.outcome(path, { now, machineZone })?.written ?? false
}

function problemsOf(text: string, used: readonly Rule[]): Problem[] {
  const onFailure = (rule: string, error: unknown) => {
    throw new Error(`${rule}: ${String(error)}`)
  }
  return lint(text, 'post', onFailure, { path, site: siteAround({ files }, path, text), rules: used })
}
