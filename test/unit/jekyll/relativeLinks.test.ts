import { readFileSync } from 'node:fs'
import { expect } from 'chai'
import { rewriteLinks } from '../../../src/jekyll/relativeLinks'

const recorded: readonly (readonly [block: string, content: string])[] = JSON.parse(
  readFileSync('test/fixtures/jekyll/relative-links.json', 'utf8'),
)

/** The files of the recorded site, which has the `baseurl` /blog. */
const urls = new Map([
  ['about.md', '/blog/about.html'],
  ['docs/c.md', '/blog/docs/c.html'],
  ['docs/pic.png', '/blog/docs/pic.png'],
  ['한글.md', '/blog/%ED%95%9C%EA%B8%80.html'],
  ['a b.md', '/blog/a%20b.html'],
  ['a+b.md', '/blog/a+b.html'],
  ['_posts/2020-01-02-b.md', '/blog/2020/01/02/b.html'],
])

describe('links are rewritten like jekyll-relative-links does', () => {
  for (const [block, content] of recorded)
    it(block, () => {
      const end = block.indexOf('\n')
      const folder = block.slice(0, Math.max(0, block.slice(0, end).lastIndexOf('/')))
      expect(rewriteLinks(block.slice(end + 1), folder, (path) => urls.get(path))).to.equal(content)
    })
})
