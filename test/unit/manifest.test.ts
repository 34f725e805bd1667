import { existsSync, readFileSync } from 'node:fs'
import { expect } from 'chai'

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'))
const manifestText = readFileSync('package.json', 'utf8')
const { contributes, icon } = read('package.json')
const keys = [...manifestText.matchAll(/"%([^%"]+)%"/g)].map((match) => match[1])

describe('the manifest', () => {
  for (const path of ['package.nls.json', 'package.nls.ko.json'])
    it(`${path} has the text of each key, and no others`, () => {
      expect(Object.keys(read(path))).to.have.members(keys)
    })

  it('names only files that exist', () => {
    const listed = [...contributes.grammars, ...contributes.snippets].map(({ path }) => path)
    const missing = [icon, ...contributes['markdown.previewStyles'], ...listed].filter((path) => !existsSync(path))
    expect(missing).to.deep.equal([])
  })

  it('shows commands only if they apply, and commands for a post only in a site', () => {
    const { commandPalette: palette, 'editor/context': editor } = contributes.menus
    const names = (places: { command: string }[]) => places.map(({ command }) => command)
    expect(names(palette)).to.have.members(names(contributes.commands))
    const others = palette.filter(({ when }: { when: string }) => !when.startsWith(inPost))
    expect(names(others)).to.have.members(['jekyll-posts.checkWholeBlog', 'jekyll-posts.clearWholeBlog'])
    for (const { when } of [...editor, ...contributes.keybindings]) expect(when).to.include(inPost)
  })
})

const inPost = 'editorLangId == markdown && jekyllPosts.inSite'

describe('the snippets', () => {
  const snippets: { prefix: string; body: string[] }[] = Object.values(read('snippets/captions.json'))
  const expected = {
    ic: '![second](first){:.align-center}\nthird\n{: .caption}\n',
    cc: '```plaintext\nsecond\n```\n{:.align-center}\nthird\n{: .captionC}\n',
  }
  for (const [prefix, text] of Object.entries(expected))
    it(`${prefix} inserts Markdown that kramdown renders as a captioned block`, () => {
      const body = snippets.find((snippet) => snippet.prefix === prefix)?.body ?? []
      expect(withTexts(body.join('\n'))).to.equal(text)
    })
})

/**
 * The text of a snippet with a word at each of its stops and the first option of each choice. The snippet itself
 * contains no words.
 */
function withTexts(body: string): string {
  return body
    .replace(/\$\{\d+\|([^,|]*)[^}]*\|\}/g, '$1')
    .replace(/\$\{(\d):\$TM_SELECTED_TEXT\}/g, '$$$1')
    .replace(/\$([0-3])/g, (_, stop: string) => ['', 'first', 'second', 'third'][Number(stop)]!)
}
