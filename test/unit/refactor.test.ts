import { expect } from 'chai'
import { lint } from '../../src/lint/lint'
import { refactorings } from '../../src/refactor/refactorings'
import { renameTerm } from '../../src/refactor/renameTerm'
import { inEnglish } from '../../src/messages/messages'
import { applyEdits, type Edit } from '../../src/text/edit'
import { cursorOffset, readCaseFiles, trimEnd, withoutCursor, type Part } from '../fixtureCases'
import { changedKey } from './changedKey'
import { randomOf, randomPost } from './randomFrontMatter'
import { siteAround, type Around } from './siteAround'

// test/fixtures/README.md describes the fixtures.
const path = '_posts/2024-05-01-walk.md'

for (const { file, cases } of readCaseFiles('test/fixtures/refactor'))
  describe(`refactorings: ${file}`, () => {
    for (const { title, parts } of cases)
      it(title, () => check(parts.map(({ name, text }) => ({ name, text: trimEnd(text) }))))
  })

describe('every refactoring, in random front matter', () => {
  it('gives valid YAML, causes no problem, and keeps the values of all other keys', () => {
    const around: Around = { now: 2e9, timezone: 'Asia/Seoul', tags: [{ name: 'Foo-Bar', count: 3 }], files: {} }
    for (let seed = 1; seed <= Number(process.env['SEEDS'] ?? 300); seed += 1) {
      const text = randomPost(randomOf(seed))
      const site = siteAround(around, path, text)
      const ids = (each: string) => lint(each, 'post', fail, { path, site }).map(({ id }) => id)
      for (let at = 0; at < text.length; at += 7)
        for (const { title, edits } of refactorings(text, { kind: 'post', path, site }, { start: at, end: at })) {
          const after = applyEdits(text, edits)
          const what = `seed ${seed}: ${title.key} in ${JSON.stringify(text)} gives ${JSON.stringify(after)}`
          expect(changedKey(text, after!, edits), what).to.equal(undefined)
          expect(isIn(ids(after!), ids(text)), what).to.equal(true)
        }
    }
  }).timeout(Number(process.env['SEEDS'] ?? 300) * 200)
})

function fail(rule: string, error: unknown): never {
  throw new Error(`${rule}: ${String(error)}`)
}

function isIn(some: readonly string[], all: readonly string[]): boolean {
  const left = [...all]
  return some.every((id) => left.includes(id) && left.splice(left.indexOf(id), 1))
}

function check(parts: readonly Part[]): void {
  const files = Object.fromEntries(
    parts.filter(({ name }) => name.startsWith('with ')).map(({ name, text }) => [name.slice(5), text]),
  )
  const at = parts.findIndex(({ name }) => name === 'post')
  const marked = parts[at]!.text
  const text = withoutCursor(marked)
  const start = cursorOffset(marked)
  const around: Around = { timezone: 'Asia/Seoul', files }
  const site = siteAround(around, path, text)
  const offered = refactorings(text, { kind: 'post', path, site }, { start, end: start }).flatMap((refactoring) => {
    const title = inEnglish(refactoring.title)
    const { everywhere } = refactoring
    if (!everywhere) return [{ name: title, text: applyEdits(text, refactoring.edits as Edit[]) }]
    return site.index!.names.usedBy(everywhere.kind, everywhere.from).map((each) => {
      const whole = each === path ? text : files[each]!
      return { name: `${title} (${each})`, text: applyEdits(whole, renameTerm(whole, everywhere)) }
    })
  })
  expect(offered).to.deep.equal(parts.slice(at + 1))
}
