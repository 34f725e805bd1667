import { expect } from 'chai'
import { complete } from '../../src/complete/complete'
import type { Completion, CompletionEnvironment } from '../../src/complete/completion'
import { completeFromMemory } from '../../src/complete/completeFromMemory'
import { inEnglish, type Message } from '../../src/messages/messages'
import { Site } from '../../src/site/site'
import { applyEdits } from '../../src/text/edit'
import {
  cursorOffset,
  partWithCursor,
  readCaseFiles,
  readCases,
  trimEnd,
  withoutCursor,
  type Part,
} from '../fixtureCases'

// test/fixtures/README.md describes the fixtures. It is noon in Seoul on 2024-02-01.
const noon: CompletionEnvironment = {
  now: Date.UTC(2024, 1, 1, 3) / 1000,
  machineZone: 'Asia/Seoul',
  sitePathInWorkspace: 'blog',
}
const folder = 'test/fixtures/complete'
const cursorFile = '_posts/2024-02-01-now.md'

for (const { file, cases } of readCaseFiles(folder)) {
  describe(`complete: ${file}`, () => {
    for (const { title, parts } of cases) it(title, () => check(parts))
  })
}

describe('completion of a very long line', () => {
  const spaces = ' '.repeat(100_000)
  for (const line of [` a${spaces}b`, `tags: [a,${spaces}`, `tags: [a,${spaces.replaceAll(' ', '\n')}`])
    it(`takes linear time: ${line.slice(0, 12).trim()}…`, () => {
      const text = `---\n${line}\n---\n`
      const { completions } = complete(text, '---\n'.length + line.length, cursorFile, new Site(), noon)
      expect(completions).to.deep.equal([])
    })
})

describe('completion from remembered names', () => {
  for (const file of ['tags.md', 'categories.md', 'keys.md', 'links.md'])
    for (const { title, parts } of readCases(`${folder}/${file}`))
      it(`gives the same terms as the site: ${file}: ${title}`, () => checkRecalled(parts))
})

function checkRecalled(parts: readonly Part[]): void {
  const { name: path, text: marked } = partWithCursor(parts)!
  const [text, offset] = [withoutCursor(marked), cursorOffset(marked)]
  const site = siteOf(parts)
  site.isComplete = false
  const { completions } = complete(text, offset, path, site, noon)
  const terms = completions.filter(({ kind }) => kind === 'tag' || kind === 'category')
  const known = { tag: site.names.usedWithout('tag', path), category: site.names.usedWithout('category', path) }
  const recalled = completeFromMemory(text, offset, known)
  expect(recalled.completions).to.have.deep.members(terms)
}

function check(parts: readonly Part[]): void {
  const { name: path, text: marked } = partWithCursor(parts)!
  const offset = cursorOffset(marked)
  const text = trimEnd(withoutCursor(marked))
  const around = parts.some(({ name }) => name === 'workspace') ? { ...noon, sitePathInWorkspace: '' } : noon
  const { completions } = complete(text, offset, path, siteOf(parts), around)
  expectOffered(
    completions.map(shown),
    parts
      .find(({ name }) => name === 'offered')!
      .text.trim()
      .split('\n'),
  )
  for (const { name, text: chosen } of parts.filter((part) => part.name.startsWith('chosen '))) {
    const completion = completions.find(({ label }) => label === name.slice('chosen '.length))!
    expect(applyEdits(text, [completion])).to.equal(trimEnd(chosen))
  }
}

function siteOf(parts: readonly Part[]): Site {
  const site = new Site()
  site.configure(parts.find(({ name }) => name === '_config.yml')?.text ?? '')
  const files = parts.filter(({ name }) => !/^(?:offered|workspace|unread|chosen .*)$/.test(name))
  for (const { name, text } of files) site.update(name, withoutCursor(text))
  site.isComplete = !parts.some(({ name }) => name === 'unread')
  return site
}

function expectOffered(labels: readonly string[], expected: readonly string[]): void {
  const isBeginning = expected.at(-1) === '…'
  const shown = isBeginning ? labels.slice(0, expected.length - 1) : labels
  expect(shown.join('\n')).to.equal(expected.slice(0, isBeginning ? -1 : undefined).join('\n'))
}

/**
 * A completion as text: its label, detail and documentation. The documentation of Jekyll's own keys, from `words.ts`,
 * is left out.
 */
function shown({ label, detail, documentation }: Completion): string {
  const isOfJekyll = typeof documentation === 'object' && documentation.key.startsWith('key.')
  const behind = documentation && !isOfJekyll ? `: ${inWords(documentation)}` : ''
  return detail ? `${label} (${inWords(detail)})${behind}` : label + behind
}

function inWords(words: Message | string): string {
  return typeof words === 'string' ? words : inEnglish(words)
}
