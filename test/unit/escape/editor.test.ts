import { expect } from 'chai'
import { marked } from 'marked'
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { visible } from '../../../src/escape/controls'
import { forLabel, forNotification } from '../../../src/escape/label'
import { asCodeBlock, asCodeSpan, forMarkdown, linesForMarkdown } from '../../../src/escape/markdown'
import { forSnippet } from '../../../src/escape/snippet'
import { hostileStrings } from './hostileStrings'

// The editor renders hovers with `marked`, and finds icons and links with these patterns.
const icon = /(\\)?\$\(([a-z0-9-]+)(?:~[a-z]+)?\)/gi
const notificationLink = /\[([^\]]+)\]\(((?:https?:\/\/|command:|file:)[^)\s]+)/i

for (const [name, hostile] of Object.entries(hostileStrings))
  describe(`${name}, in the editor`, () => {
    const line = visible(hostile.replace(/\s+/g, ' '))

    it('is plain text in a hover', () => {
      expectText(`“${forMarkdown(hostile)}” is a tag`, { names: ['p'], text: `“${line}” is a tag` })
      expectText(forMarkdown(hostile), { names: ['p'], text: line.trim() })
    })

    it('is plain text in the text of a link', () => {
      expectText(`[${forMarkdown(hostile)}](file:///a)`, { names: ['a', 'p'], text: line })
    })

    it('is plain text, line by line, in a hover', () => {
      const lines = hostile.trim().split('\n').length
      const { names, text } = read(linesForMarkdown(hostile))
      expect(names.filter((each) => each !== 'br')).to.deep.equal(['p'])
      expect(names.length).to.be.at.most(lines)
      expect(text.replace(/\s/g, '')).to.equal(visible(hostile.replace(/\s/g, '')))
    })

    it('is code in one cell of a table', () => {
      const { names, text } = read(`| a | b |\n| --- | --- |\n| ${asCodeSpan(hostile)} | b |`)
      expect(names.join(' ')).to.equal('code table tbody td td th th thead tr tr')
      expect(text.replace(/\s/g, '')).to.equal(`ab${line.replace(/\\\|/g, '\\¦').replace(/\s/g, '')}b`)
    })

    it('is code in a block', () => {
      expectText(asCodeBlock(hostile, 'markdown'), { names: ['code', 'pre'], text: hostile })
    })

    it('is a label without icons', () => {
      const label = forLabel(hostile)
      expect([...label.matchAll(icon)].every(([, escaped]) => escaped)).to.equal(true)
      expect(label.replace(icon, (whole) => whole.slice(1))).to.equal(visible(hostile))
    })

    it('is a notification without links', () => {
      expect(forNotification(hostile)).not.to.match(notificationLink).and.not.to.match(/\n/)
    })

    it('is text in a snippet', () => {
      expect(forSnippet(hostile).replace(/\\[\\$}]/g, '')).not.to.match(/[\\$}]/)
    })
  })

interface Rendered {
  /** The names of the elements, in alphabetical order. */
  readonly names: readonly string[]
  readonly text: string
}

function expectText(markdown: string, expected: Rendered): void {
  const { names, text } = read(markdown)
  expect(names, markdown).to.deep.equal(expected.names)
  expect(text.trim(), markdown).to.equal(wellFormed(expected.text.replace(/\r\n?/g, '\n')).trim())
}

function read(markdown: string): Rendered {
  const names: string[] = []
  const text: string[] = []
  const visit = (node: Tree.Node): void => {
    if ('tagName' in node) names.push(node.tagName)
    if (node.nodeName === '#text') text.push((node as Tree.TextNode).value)
    if ('childNodes' in node) node.childNodes.forEach(visit)
  }
  visit(parseFragment(marked.parse(markdown, { async: false })))
  return { names: names.sort(), text: text.join('') }
}

/** The text without NUL, which HTML drops. */
function wellFormed(text: string): string {
  return text.replaceAll('\0', '')
}
