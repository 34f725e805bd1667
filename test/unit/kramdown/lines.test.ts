import { expect } from 'chai'
import markdownIt, { type MarkdownIt } from 'markdown-it'
import kramdown from '../../../src/kramdown'
import { readFixtures } from '../../kramdown/fixtures'

const md = markdownIt({ html: true })
kramdown(md as MarkdownIt)

/** A pattern that the first line of a block must match, for the types of blocks that have one. */
const beginnings: Readonly<Record<string, RegExp>> = {
  heading_open: /^\s*#|\S/,
  fence: /[`~]{3}/,
  blockquote_open: />/,
  bullet_list_open: /[*+-][ \t|]/,
  ordered_list_open: /\d\.[ \t|]/,
  hr: /[*_-]\s*[*_-]\s*[*_-]/,
  math_block: /\$\$/,
  table_open: /\|/,
  dd_open: /:/,
}

describe('every block has the line of the source on which it begins', () => {
  for (const { file, name, text, options } of readFixtures().filter(({ options }) => Object.keys(options).length === 0))
    it(`${file.replace(/\.md\.txt$/, '')}: ${name}`, () => {
      const lines = text.replace(/\r\n?/g, '\n').split('\n')
      let before = 0
      for (const { type, map, nesting } of md.parse(text, options)) {
        if (map === null || nesting === -1 || type === 'inline') continue
        const [start, end] = map
        expect(start, `${type} starts in the text`).to.be.within(0, lines.length - 1)
        expect(end, `${type} ends after its start`).to.be.within(start + 1, lines.length)
        const beginning = beginnings[type]
        if (beginning !== undefined) expect(lines[start], `${type} on line ${start}`).to.match(beginning)
        // Blocks are in the order of their lines. Only footnotes and the table of contents move.
        if (!/\[\^|\{:\s*toc/.test(text)) expect(start, `${type} is after the block before it`).to.be.at.least(before)
        before = start
      }
    })
})
