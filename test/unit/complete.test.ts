import { readdirSync, readFileSync } from 'node:fs'
import { expect } from 'chai'
import { complete } from '../../src/complete/complete'
import type { Completion } from '../../src/complete/completion'
import { inEnglish } from '../../src/messages/words'
import { Site } from '../../src/site/site'
import { applyEdits } from '../../src/text/edit'

// A fixture holds cases: `@@@ what it shows`, the files of a blog, the last of them with the cursor as `|`, then what is
// offered there, in order, and the same file once one of these has been chosen.
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
      expect(complete(text, '---\n'.length + line.length, cursorFile, new Site())).to.deep.equal([])
    })
})

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
  const now = parts.find(({ name }) => name === cursorFile)!.text
  const offset = now.indexOf('|')
  const text = trimEnd(now.replace('|', ''))
  const completions = complete(text, offset, cursorFile, siteOf(parts))
  expect(completions.map(shown).join('\n')).to.equal(parts.find(({ name }) => name === 'offered')!.text.trim())
  for (const { name, text: chosen } of parts.filter((part) => part.name.startsWith('chosen '))) {
    const completion = completions.find(({ label }) => label === name.slice('chosen '.length))!
    expect(applyEdits(text, [completion])).to.equal(trimEnd(chosen))
  }
}

function siteOf(parts: readonly Part[]): Site {
  const site = new Site()
  site.configure(parts.find(({ name }) => name === '_config.yml')?.text ?? '')
  const files = parts.filter(({ name }) => name !== 'offered' && !name.startsWith('chosen '))
  for (const { name, text } of files) site.update(name, text.replace('|', ''))
  return site
}

/** Documentation that is a text of its own stands after the name; the rest is in `words.ts`. */
function shown({ label, detail, documentation }: Completion): string {
  if (typeof documentation === 'string') return `${label}: ${documentation}`
  return detail ? `${label} (${inEnglish(detail)})` : label
}

/** A file ends with one line break, however many blank lines part it from the next case. */
function trimEnd(text: string): string {
  return text.replace(/\n+$/, '\n')
}
