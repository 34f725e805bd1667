import markdownIt from 'markdown-it'
import kramdown from '../../src/kramdown'
import { readFixtures } from './fixtures'
import { askKramdown } from './oracle'

/**
 * Compares the lines of the fixtures' blocks with kramdown's (`:location`): `node scripts/tool.mjs kramdown/lines`. It
 * leaves out the elements for which kramdown has a wrong line or none: terms, definitions, cells, and the content of
 * footnotes.
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
