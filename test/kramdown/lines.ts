import markdownIt from 'markdown-it'
import kramdown from '../../src/kramdown'
import { readFixtures } from './fixtures'
import { askKramdown } from './oracle'

/**
 * The lines of the fixtures' blocks beside kramdown's own (`:location`): `npm run tool -- show/lines`.
 * Left out is what kramdown misplaces or does not place: terms and definitions, cells, what stands in footnotes.
 */
const types: Readonly<Record<string, string>> = {
  p: 'paragraph_open',
  header: 'heading_open',
  blockquote: 'blockquote_open',
  ul: 'bullet_list_open',
  ol: 'ordered_list_open',
  li: 'list_item_open',
  hr: 'hr',
  table: 'table_open',
}
const md = markdownIt({ html: true }).use(kramdown)
const fixtures = readFixtures().filter(({ file, text, options }) => {
  return !file.startsWith('2.4') && Object.keys(options).length === 0 && !/\[\^|toc|footnotes/.test(text)
})
const wanted = new Set(Object.values(types))
let [equal, different] = [0, 0]
for (const [index, answer] of askKramdown(fixtures.map(({ text }) => ({ text, lines: true }))).entries()) {
  const { file, name, text } = fixtures[index]!
  const expected = (answer.lines ?? []).flatMap(([type, line]) => (types[type] ? [`${types[type]} ${line - 1}`] : []))
  const actual = md.parse(text, {}).flatMap(({ type, map }) => (map && wanted.has(type) ? [`${type} ${map[0]}`] : []))
  if (expected.join() === actual.join()) equal++
  else {
    different++
    console.log(`${file}: ${name}\n  kramdown ${expected.join(', ')}\n  ours     ${actual.join(', ')}`)
  }
}
console.log(`${equal} of ${equal + different} have the lines that kramdown gives`)
