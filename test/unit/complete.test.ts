import { readdirSync, readFileSync } from 'node:fs'
import { expect } from 'chai'
import { complete } from '../../src/complete/complete'
import type { Completion, Surroundings } from '../../src/complete/completion'
import { recall } from '../../src/complete/recall'
import { inEnglish, type Message } from '../../src/messages/words'
import { Site } from '../../src/site/site'
import { applyEdits } from '../../src/text/edit'

// A fixture holds cases: `@@@ what it shows`, the files of a blog, one of them with the cursor as `‸`, then what is offered
// there, in order, and the same file once one of these has been chosen. Of a list that ends with `…` only the beginning
// is told. It is noon in Seoul on 2024-02-01, and the site is the folder `blog` of the workspace, or with `@@ workspace` all
// of it. `@@ unread`: there are more files, which are yet to be read.
const noon: Surroundings = { now: Date.UTC(2024, 1, 1, 3) / 1000, machineZone: 'Asia/Seoul', below: 'blog' }
const folder = 'test/fixtures/complete'
const cursorFile = '_posts/2024-02-01-now.md'

for (const file of readdirSync(folder)) {
  describe(`complete: ${file}`, () => {
    for (const source of readFileSync(`${folder}/${file}`, 'utf8').split(/^@@@ /m).slice(1)) {
      const [title = '', ...rest] = source.split('\n')
      it(title, () => check(partsOf(rest.join('\n'))))
    }
  })
}

describe('complete: input that is made to be slow', () => {
  const spaces = ' '.repeat(100_000)
  for (const line of [` a${spaces}b`, `tags: [a,${spaces}`, `tags: [a,${spaces.replaceAll(' ', '\n')}`])
    it(`is read once: ${line.slice(0, 12).trim()}…`, () => {
      const text = `---\n${line}\n---\n`
      const { completions } = complete(text, '---\n'.length + line.length, cursorFile, new Site(), noon)
      expect(completions).to.deep.equal([])
    })
})

describe('recall: what may stand there by the names alone that a site had', () => {
  for (const file of ['tags.md', 'categories.md', 'keys.md', 'links.md'])
    for (const source of readFileSync(`${folder}/${file}`, 'utf8').split(/^@@@ /m).slice(1)) {
      const [title = '', ...rest] = source.split('\n')
      it(`is the same as of the site itself: ${file}: ${title}`, () => checkRecalled(partsOf(rest.join('\n'))))
    }
})

function checkRecalled(parts: readonly Part[]): void {
  const { name: path, text: now } = parts.find(({ text }) => text.includes('‸'))!
  const [text, offset] = [now.replace('‸', ''), now.indexOf('‸')]
  const site = siteOf(parts)
  site.isComplete = false
  const { completions } = complete(text, offset, path, site, noon)
  const terms = completions.filter(({ kind }) => kind === 'tag' || kind === 'category')
  const known = { tag: site.names.usedWithout('tag', path), category: site.names.usedWithout('category', path) }
  const recalled = recall(text, offset, known)
  expect(recalled.completions).to.have.deep.members(terms)
}

interface Part {
  readonly name: string
  readonly text: string
}

function partsOf(source: string): Part[] {
  return source
    .split(/^@@ /m)
    .slice(1)
    .map((part) => ({ name: part.slice(0, part.indexOf('\n')), text: part.slice(part.indexOf('\n') + 1) }))
}

function check(parts: readonly Part[]): void {
  const { name: path, text: now } = parts.find(({ text }) => text.includes('‸'))!
  const offset = now.indexOf('‸')
  const text = trimEnd(now.replace('‸', ''))
  const around = parts.some(({ name }) => name === 'workspace') ? { ...noon, below: '' } : noon
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
  for (const { name, text } of files) site.update(name, text.replace('‸', ''))
  site.isComplete = !parts.some(({ name }) => name === 'unread')
  return site
}

function expectOffered(labels: readonly string[], expected: readonly string[]): void {
  const isBeginning = expected.at(-1) === '…'
  const shown = isBeginning ? labels.slice(0, expected.length - 1) : labels
  expect(shown.join('\n')).to.equal(expected.slice(0, isBeginning ? -1 : undefined).join('\n'))
}

/** Documentation stands after the name; that of Jekyll's own keys is in `words.ts`. */
function shown({ label, detail, documentation }: Completion): string {
  const isOfJekyll = typeof documentation === 'object' && documentation.key.startsWith('key.')
  const behind = documentation && !isOfJekyll ? `: ${inWords(documentation)}` : ''
  return detail ? `${label} (${inWords(detail)})${behind}` : label + behind
}

function inWords(words: Message | string): string {
  return typeof words === 'string' ? words : inEnglish(words)
}

/** A file ends with one line break, however many blank lines part it from the next case. */
function trimEnd(text: string): string {
  return text.replace(/\n+$/, '\n')
}
