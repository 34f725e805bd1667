import { expect } from 'chai'
import { circles, importsOf, sources } from './imports'

/** Which folders of src/ each folder may import from. This is the diagram of the house: arrows run downwards only. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  escape: [],
  math: [],
  messages: [],
  ruby: [],
  previewPage: ['math'],
  text: ['escape'],
  frontmatter: ['ruby', 'text'],
  kramdown: ['text'],
  jekyll: ['ruby', 'text', 'frontmatter'],
  liquid: ['messages', 'ruby', 'text', 'frontmatter', 'jekyll'],
  publishing: ['messages', 'text', 'jekyll'],
  scan: ['text', 'liquid'],
  cursorContext: ['text', 'frontmatter', 'liquid', 'scan'],
  references: ['ruby', 'text', 'frontmatter', 'jekyll', 'liquid', 'scan'],
  'images/captions': ['text', 'liquid', 'scan'],
  site: ['ruby', 'text', 'frontmatter', 'kramdown', 'jekyll', 'liquid', 'scan', 'images/captions'],
  complete: ['messages', 'ruby', 'text', 'frontmatter', 'kramdown', 'jekyll', 'liquid', 'cursorContext', 'site'],
  images: ['messages', 'text', 'frontmatter', 'scan', 'images/captions', 'site'],
  lint: ['messages', 'ruby', 'text', 'frontmatter', 'kramdown', 'jekyll', 'liquid', 'scan', 'references', 'site'],
  navigate: ['messages', 'text', 'frontmatter', 'jekyll', 'references', 'site'],
  preview: ['math', 'messages', 'text', 'frontmatter', 'kramdown', 'jekyll', 'liquid', 'publishing', 'site'],
  cli: ['escape', 'messages', 'ruby', 'text', 'frontmatter', 'kramdown', 'jekyll', 'liquid', 'site', 'lint'],
  refactor: ['messages', 'ruby', 'text', 'frontmatter', 'site', 'lint'],
  service: [
    'escape',
    'messages',
    'text',
    'frontmatter',
    'kramdown',
    'jekyll',
    'scan',
    'cursorContext',
    'references',
    'images/captions',
    'site',
    'complete',
    'images',
    'lint',
    'navigate',
    'preview',
    'refactor',
  ],
  vscode: [
    'escape',
    'messages',
    'text',
    'frontmatter',
    'jekyll',
    'publishing',
    'images/captions',
    'site',
    'complete',
    'images',
    'lint',
    'navigate',
    'refactor',
    'service',
  ],
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
    const allowed = Object.entries(mayImport).flatMap(([from, targets]) => targets.map((to) => `${from} -> ${to}`))
    expect(allowed.filter((each) => !arrows.has(each))).to.deep.equal([])
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

/** `images/captions` is a room of its own: the index reads captions, and the rest of `images` reads the index. */
function folderOf(path: string): string {
  return /^images\/captions(?=\/|$)/.exec(path)?.[0] ?? path.split('/')[0] ?? ''
}
