import { expect } from 'chai'
import { readConfig } from '../../../src/jekyll/config/config'
import { kramdownOptions } from '../../../src/jekyll/config/kramdownOptions'
import { converter } from '../../../src/kramdown'

const html = (config: string) => converter(kramdownOptions(readConfig(config)))('~~~ ruby\nx\n~~~\n')

const plain = '<pre><code class="language-ruby">x\n</code></pre>\n'

/** The expected highlighter is the choice of Jekyll's `KramdownParser#highlighter`. */
describe('the highlighter for kramdown', () => {
  for (const config of [
    '',
    'highlighter:',
    'highlighter: rouge',
    'highlighter: none\nkramdown: {syntax_highlighter: rouge}',
  ])
    it(`is Rouge: ${JSON.stringify(config)}`, () => {
      expect(html(config)).to.contain('<div class="language-ruby highlighter-rouge">')
    })

  for (const config of [
    'highlighter: pygments',
    'highlighter: none',
    'kramdown: {enable_coderay: true}',
    'kramdown: {syntax_highlighter: coderay}',
  ])
    it(`is one that does not exist: ${JSON.stringify(config)}`, () => {
      expect(html(config)).to.equal(plain)
    })
})
