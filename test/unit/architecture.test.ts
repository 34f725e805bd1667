import { expect } from 'chai'
import { circles, importsOf, sources } from './imports'

/** Which folders of src/ each folder may import from. This is the diagram of the house: arrows run downwards only. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
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
  body: ['text', 'liquid'],
  captions: ['text', 'liquid', 'body'],
  site: ['text', 'captions', 'ruby', 'frontmatter', 'jekyll', 'kramdown', 'liquid', 'body'],
  lint: ['text', 'ruby', 'frontmatter', 'jekyll', 'site', 'liquid', 'kramdown', 'body', 'mention', 'messages'],
  refactor: ['text', 'ruby', 'frontmatter', 'site', 'lint', 'messages'],
  cursor: ['text', 'frontmatter', 'liquid', 'body'],
  illustrate: ['text', 'frontmatter', 'body', 'captions', 'site', 'messages'],
  complete: ['text', 'ruby', 'cursor', 'frontmatter', 'jekyll', 'site', 'liquid', 'kramdown', 'messages'],
  picture: [],
  mention: ['text', 'ruby', 'frontmatter', 'jekyll', 'liquid', 'body'],
  navigate: ['text', 'frontmatter', 'jekyll', 'site', 'mention', 'messages'],
  preview: ['text', 'frontmatter', 'jekyll', 'site', 'liquid', 'kramdown', 'math', 'messages'],
  service: [
    ...['body', 'captions', 'complete', 'cursor', 'escape', 'frontmatter', 'illustrate', 'jekyll', 'kramdown', 'lint'],
    ...['mention', 'messages', 'navigate', 'preview', 'refactor', 'site', 'text'],
  ],
  vscode: [
    ...['captions', 'complete', 'escape', 'frontmatter', 'illustrate', 'jekyll', 'lint', 'messages', 'navigate'],
    ...['picture', 'preview', 'refactor', 'service', 'site', 'text'],
  ],
  cli: ['escape', 'text', 'ruby', 'frontmatter', 'jekyll', 'liquid', 'kramdown', 'site', 'lint', 'messages'],
}

describe('the house', () => {
  for (const path of sources) {
    it(`${path} imports only what its folder may`, () => {
      for (const { target } of importsOf(path))
        expect(isAllowed(path, target), `${path} imports ${target}`).to.equal(true)
    })
  }

  it('has every arrow of the diagram', () => {
    const arrows = new Set(sources.flatMap((path) => importsOf(path).map(({ target }) => arrow(path, target))))
    const drawn = Object.entries(mayImport).flatMap(([from, targets]) => targets.map((to) => `${from} -> ${to}`))
    expect(drawn.filter((each) => !arrows.has(each))).to.deep.equal([])
  })

  // All that a module imports is then evaluated before it, whichever module comes first. A grammar that needs a circle
  // may be listed here with its reason.
  it('has no circles of value imports, so that every module can be imported first', () => {
    expect(circles()).to.deep.equal([])
  })
})

function isAllowed(path: string, target: string): boolean {
  const folder = folderOf(path)
  if (target === 'vscode') return folder === 'vscode'
  if (target.startsWith('node:')) return folder === 'cli'
  if (!target.startsWith('.') || target.endsWith('.json')) return true
  const other = targetFolder(path, target)
  return other === folder || (mayImport[folder] ?? []).includes(other)
}

function arrow(path: string, target: string): string {
  return target.startsWith('.') ? `${folderOf(path)} -> ${targetFolder(path, target)}` : ''
}

function targetFolder(path: string, target: string): string {
  return folderOf(new URL(target, `file:///${path}`).pathname.slice(1))
}

function folderOf(path: string): string {
  return path.split('/')[0] ?? ''
}
