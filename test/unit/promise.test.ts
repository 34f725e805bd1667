import { expect } from 'chai'
import { readFrontMatterValue } from '../../src/frontmatter/readPost'
import { bodyStart, findFrontMatter } from '../../src/frontmatter/borders'
import { valueToString } from '../../src/frontmatter/valueToString'
import { fixAll } from '../../src/lint/fixAll'
import { damage } from '../measure/damages'
import { harmOf, type Read } from '../measure/harm'
import { randomOf } from './randomFrontMatter'

// These tests check the promise of docs/fixes.md. `npm run tool -- measure/damaged` checks it with Ruby, on posts of real blogs.
const count = Number(process.env['SEEDS'] ?? 400)

const posts = [
  '---\nlayout: post\ntitle: "A walk: north"\ndate: 2024-05-01 10:00:00 +0900\ntags: [sea, north wind]\n---\n\nText.\n',
  "---\ntitle: 'It''s late'\nauthors:\n- ann\n- ben\ntags:\n- sea\n- north wind\nexcerpt: Rain came, we stayed.\n---\nText.\n",
  '---\nlayout: post\ntitle: 도커 입문\ncategories: [dev, docker]\nimage:\n  path: /a.png\n  alt: A map\ntoc: true\n---\n\n# One\n',
  '---\ntitle: Notes\ndescription: >\n  folded\n  text\nkeywords: one, two\nredirect_from: /old/\n---\n\nText\n---\nmore\n',
]

describe('fixes that are applied without asking, in damaged front matter', () => {
  for (const [name, change] of Object.entries({
    'with line feeds': (text: string) => text,
    'with carriage returns': (text: string) => text.replaceAll('\n', '\r\n'),
    'with a byte order mark': (text: string) => `\uFEFF${text}`,
  }))
    it(`lose no key, no other value and no “---” line, ${name}`, function () {
      this.timeout(count * 500)
      for (let seed = 1; seed <= count; seed += 1) {
        const random = randomOf(seed)
        const healthy = change(posts[seed % posts.length]!)
        const damaged = damage(healthy, random)
        const text = damaged && fixAll(damaged.text, 'post', fail).text
        if (!damaged || text === damaged.text) continue
        const harm = harmOf(damaged, read(healthy), read(damaged.text), read(text!))
        expect(harm, `seed ${seed}, ${damaged.what}: ${damaged.text}\nbecame ${text}`).to.equal(undefined)
      }
    })
})

describe('a fix that is applied without asking', () => {
  const kept: Record<string, string> = {
    'does not close a brace if Ruby would ignore the lines after it': '{layout: post\ntitle: A walk\n',
    'does not turn a line with a key into a comment': 'layout: post\n> note title: A walk\nauthor: Kim\n',
    'does not hide a key that has lost its name': 'layout: post\n title: A walk\n&author: Kim\n',
    'does not move a usual key that is indented by a tab': 'header:\n  url: /a.png\n\timage: b.png\n',
  }
  for (const [name, yaml] of Object.entries(kept))
    it(name, () => {
      const text = `---\n${yaml}---\n`
      expect(fixAll(text, 'post', fail).text).to.equal(text)
    })

  it('does not read a word below an empty key as a key', () => {
    const text = '---\nlayout:\npost\n title: "A walk""\n---\n'
    expect(fixAll(text, 'post', fail).text).to.not.include('post:')
  })
})

/** The result of our parser for a post, in the form in which `scripts/lint/readsPosts.rb` prints Ruby's result. */
function read(text: string): Read {
  const body = text.slice(bodyStart(text))
  if (!findFrontMatter(text)) return { body }
  const { value, isRefused } = readFrontMatterValue(text)
  if (isRefused) return { body, error: 'refused' }
  const entries = value instanceof Map ? [...value] : []
  return { body, keys: Object.fromEntries(entries.map(([key, item]) => [String(key), valueToString([item])])) }
}

function fail(rule: string, error: unknown): never {
  throw new Error(`${rule}: ${String(error)}`)
}
