import { readdirSync, readFileSync } from 'node:fs'
import { expect } from 'chai'
import { lint } from '../../src/lint/lint'
import { refactorings } from '../../src/refactor/refactorings'
import { renameTerm } from '../../src/refactor/renameTerm'
import { inEnglish } from '../../src/messages/words'
import { applyEdits, type Edit } from '../../src/text/edit'
import { changedKey } from './changedKey'
import { randomOf, randomPost } from './randomFrontMatter'
import { siteAround, type Around } from './siteAround'

// A fixture contains cases. Each has the title after `@@@`, other files of the site (`@@ with PATH`), `@@ post` with a `‸` at
// the cursor, and the refactorings offered there: `@@ TITLE` and the post after it, or `@@ TITLE (PATH)` and another file.
const folder = 'test/fixtures/refactor'
const path = '_posts/2024-05-01-walk.md'

for (const file of readdirSync(folder))
  describe(`refactorings: ${file}`, () => {
    for (const source of readFileSync(`${folder}/${file}`, 'utf8').split(/^@@@ /m).slice(1)) {
      const [title = '', ...parts] = source.split(/^@@ /m)
      it(title.trim(), () => check(parts.map(readPart)))
    }
  })

describe('every refactoring, in random front matter', () => {
  it('gives valid YAML, brings no problem, and keeps the values of all other keys', () => {
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

interface Part {
  readonly head: string
  readonly text: string
}

function readPart(part: string): Part {
  const [head = '', ...lines] = part.split('\n')
  return { head, text: lines.join('\n').replace(/\n+$/, '\n') }
}

function check(parts: readonly Part[]): void {
  const files = Object.fromEntries(
    parts.filter(({ head }) => head.startsWith('with ')).map(({ head, text }) => [head.slice(5), text]),
  )
  const marked = parts.find(({ head }) => head === 'post')!.text
  const text = marked.replace('‸', '')
  const start = marked.indexOf('‸')
  const around: Around = { timezone: 'Asia/Seoul', files }
  const site = siteAround(around, path, text)
  const offered = refactorings(text, { kind: 'post', path, site }, { start, end: start }).flatMap((refactoring) => {
    const title = inEnglish(refactoring.title)
    const { everywhere } = refactoring
    if (!everywhere) return [{ head: title, text: applyEdits(text, refactoring.edits as Edit[]) }]
    return site.index!.names.usedBy(everywhere.kind, everywhere.from).map((each) => {
      const whole = each === path ? text : files[each]!
      return { head: `${title} (${each})`, text: applyEdits(whole, renameTerm(whole, everywhere)) }
    })
  })
  const after = parts.indexOf(parts.find(({ head }) => head === 'post')!)
  expect(offered).to.deep.equal(parts.slice(after + 1))
}
