import { readdirSync, readFileSync } from 'node:fs'
import { expect } from 'chai'

/** Which folders of src/ each folder may import from. This is the diagram of the house: arrows run downwards only. */
const mayImport: Record<string, readonly string[]> = {
  messages: [],
  math: [],
  previewPage: ['math'],
  escape: [],
  text: ['escape'],
  ruby: [],
  frontmatter: ['text', 'ruby'],
  jekyll: ['text', 'ruby', 'frontmatter'],
  liquid: ['text', 'ruby', 'frontmatter', 'jekyll', 'messages'],
  kramdown: ['text'],
  body: ['text', 'liquid', 'kramdown'],
  captions: ['text', 'liquid', 'body'],
  site: ['text', 'captions', 'ruby', 'frontmatter', 'jekyll', 'kramdown', 'liquid', 'body'],
  lint: ['text', 'ruby', 'frontmatter', 'jekyll', 'site', 'liquid', 'kramdown', 'body', 'mention', 'messages'],
  refactor: ['text', 'ruby', 'frontmatter', 'jekyll', 'site', 'lint', 'messages'],
  cursor: ['text', 'frontmatter', 'liquid', 'body'],
  illustrate: ['text', 'frontmatter', 'jekyll', 'liquid', 'body', 'captions', 'site', 'messages'],
  complete: ['text', 'ruby', 'cursor', 'frontmatter', 'jekyll', 'site', 'liquid', 'kramdown', 'body', 'messages'],
  picture: [],
  mention: ['text', 'ruby', 'frontmatter', 'jekyll', 'liquid', 'body'],
  navigate: ['text', 'frontmatter', 'jekyll', 'site', 'mention', 'messages'],
  preview: ['text', 'ruby', 'frontmatter', 'jekyll', 'site', 'liquid', 'kramdown', 'body', 'math', 'messages'],
}
const pure = Object.keys(mayImport).filter((room) => room !== 'previewPage')
mayImport['service'] = pure
mayImport['vscode'] = [...pure, 'service']
mayImport['cli'] = [...pure, 'service']

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))

describe('the house', () => {
  for (const path of sources) {
    it(`${path} imports only what its folder may`, () => {
      const room = path.split('/')[0]!
      for (const target of imports(path))
        expect(isAllowed(room, path, target), `${path} imports ${target}`).to.equal(true)
    })
  }
})

function imports(path: string): string[] {
  const source = readFileSync(`src/${path}`, 'utf8')
  return [
    ...source.matchAll(/(?:^|\n)(?:import|export)\s[^'"`;]*?from\s+['"]([^'"]+)['"]|import\(['"]([^'"]+)['"]\)/g),
  ].map((match) => (match[1] ?? match[2])!)
}

function isAllowed(room: string, path: string, target: string): boolean {
  if (target === 'vscode') return room === 'vscode'
  if (target.startsWith('node:')) return room === 'cli'
  if (!target.startsWith('.') || target.endsWith('.json')) return true
  const other = new URL(target, `file:///${path}`).pathname.split('/')[1]!
  return other === room || mayImport[room]!.includes(other)
}
