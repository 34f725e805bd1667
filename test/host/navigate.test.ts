import { expect } from 'chai'
import * as vscode from 'vscode'
import { openNew } from './editor'
import { below, hover, openTrail, placeOf } from './trail'

type Found = vscode.Location | vscode.LocationLink

describe('references in a post', () => {
  let editor: vscode.TextEditor

  before(async () => {
    editor = await openTrail()
  })

  const told: readonly [what: string, mark: number, ...words: string[]][] = [
    ['a layout', 1, 'Layout _layouts/post.html', '2 files use it'],
    ['an author', 2, '2 files have “jane” for this key'],
    ['a key', 3, 'has a table of contents', 'Value: true or false'],
    ['a tag', 4, '3 posts have the tag “stream”', 'Newest: Now, 2024-02-01'],
    ['a category', 5, '2 posts have the category “walks”'],
    ['post_url', 7, 'First walk, 2024-01-01', 'Jekyll publishes it at /walks/first-walk/'],
    ['link', 8, 'First walk, 2024-01-01'],
    ['an include', 10, 'Include _includes/figure.html', 'Parameters: include.src'],
    ['data', 11, '_data/authors.yml'],
    ['a footnote', 12, 'The text of the note.'],
    ['an image', 13, '![](', '64 × 48 pixels, 1 kB'],
    ['a URL', 14, 'First walk, 2024-01-01'],
    ['a class', 15, 'Defined in assets/css/main.css', '3 files use it'],
  ]
  for (const [what, mark, ...words] of told)
    it(`have a hover for ${what}`, async () => {
      const text = (await hover(editor, mark)).replace(/\\/g, '')
      for (const each of words) expect(text).to.include(each)
    })

  it('have a hover that shows an image, wherever its file is', async () => {
    const { scheme } = vscode.workspace.workspaceFolders![0]!.uri
    expect(await hover(editor, 13)).to.include(scheme === 'file' ? '![](file:///' : '![](data:image/png;base64,')
  })

  const defined: readonly [what: string, mark: number, path: string, line: number][] = [
    ['a layout', 1, '_layouts/post.html', 0],
    ['an author', 2, '_data/authors.yml', 0],
    ['a key’s default', 3, '_config.yml', 5],
    ['post_url', 7, '_posts/2024-01-01-first-walk.md', 0],
    ['link', 8, '_posts/2024-01-01-first-walk.md', 0],
    ['an include', 10, '_includes/figure.html', 0],
    ['data', 11, '_data/authors.yml', 0],
    ['a footnote', 12, '_posts/2024-02-01-now.md', 18],
    ['an image', 13, 'assets/img/heron.png', 0],
    ['a URL', 14, '_posts/2024-01-01-first-walk.md', 0],
    ['a class', 15, 'assets/css/main.css', 1],
  ]
  for (const [what, mark, path, line] of defined)
    it(`go to the definition of ${what}`, async () => {
      expect(await places('vscode.executeDefinitionProvider', mark)).to.deep.equal([`${path}:${line}`])
    })

  const used: readonly [what: string, mark: number, places: readonly string[]][] = [
    ['a tag', 4, ['_posts/2024-01-01-first-walk.md:5', '_posts/2024-01-02-둘째.md:2', '_posts/2024-02-01-now.md:6']],
    ['a category', 5, ['_posts/2024-01-01-first-walk.md:4', '_posts/2024-02-01-now.md:7']],
    ['a layout', 1, ['_posts/2024-01-01-first-walk.md:2', '_posts/2024-02-01-now.md:2']],
    ['an include', 10, ['_layouts/post.html:1', '_posts/2024-02-01-now.md:12']],
    [
      'a class',
      15,
      [
        '_layouts/post.html:0',
        '_posts/2024-01-01-first-walk.md:8',
        '_posts/2024-02-01-now.md:14',
        '_posts/2024-02-01-now.md:16',
        'assets/css/main.css:1',
      ],
    ],
    ['an image', 13, ['_posts/2024-01-01-first-walk.md:7', '_posts/2024-02-01-now.md:13']],
    [
      'a post',
      7,
      [
        '_posts/2024-01-02-둘째.md:4',
        '_posts/2024-02-01-now.md:11',
        '_posts/2024-02-01-now.md:11',
        '_posts/2024-02-01-now.md:13',
      ],
    ],
    ['the post itself', 0, ['_posts/2024-01-01-first-walk.md:7']],
  ]
  for (const [what, mark, expected] of used)
    it(`find the other references of ${what}`, async () => {
      expect(await places('vscode.executeReferenceProvider', mark)).to.deep.equal(expected)
    })

  it('are links to the files that Jekyll links to, each once', async () => {
    const links: vscode.DocumentLink[] = await vscode.commands.executeCommand(
      'vscode.executeLinkProvider',
      editor.document.uri,
    )
    const shown = links.map(
      ({ range, target }) => `${editor.document.getText(range)} -> ${target ? below(target) : ''}`,
    )
    const ours = [
      'post -> _layouts/post.html',
      '2024-01-01-first-walk -> _posts/2024-01-01-first-walk.md',
      '_posts/2024-01-01-first-walk.md -> _posts/2024-01-01-first-walk.md',
      'figure.html -> _includes/figure.html',
      '/assets/img/heron.png -> assets/img/heron.png',
    ]
    for (const each of ours)
      expect(shown.filter((other) => other === each)).to.have.lengthOf(1, `${each} in\n${shown.join('\n')}`)
    expect(shown.filter((each) => each.startsWith('#heading'))).to.have.lengthOf(1)
  })

  it('find posts by their titles', async () => {
    const symbols: vscode.SymbolInformation[] = await vscode.commands.executeCommand(
      'vscode.executeWorkspaceSymbolProvider',
      '산책',
    )
    expect(symbols.map(({ name, location }) => `${name} ${below(location.uri)}`)).to.include(
      '둘째 산책 _posts/2024-01-02-둘째.md',
    )
  })

  it('have no answers outside of a site', async () => {
    const other = await openNew('notes/names.md', editor.document.getText())
    for (const mark of [1, 4, 7, 12, 15]) {
      expect(await hover(other, mark)).to.equal('')
      expect(await places('vscode.executeDefinitionProvider', mark, other)).to.deep.equal([])
    }
  })

  async function places(command: string, mark: number, { document } = editor): Promise<string[]> {
    const found: Found[] = await vscode.commands.executeCommand(command, document.uri, placeOf(mark))
    return found.map((each) => {
      const [uri, range] = 'targetUri' in each ? [each.targetUri, each.targetRange] : [each.uri, each.range]
      return `${below(uri)}:${range.start.line}`
    })
  }
})
