import { expect } from 'chai'
import * as vscode from 'vscode'
import { open, openNew, preview, uriOf, until } from './editor'

const png = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'

describe('the built-in preview of a post', () => {
  afterEach(() => setting('jekyllPosts.preview.header', undefined))

  it('has a header instead of the editor’s table, and the table if the setting turns the header off', async () => {
    const editor = await openNew('blog/_posts/2024-11-01-header.md', '---\ntitle: Morning\ntags: [dawn]\n---\ntext\n')
    const html = await when(editor, (shown) => shown.includes('jekyll-posts-title'))
    expect(html).to.include('>Morning</h1>').and.include('<span class="jekyll-posts-tag">dawn</span>')
    expect(html).to.not.include('frontmatter')
    await setting('jekyllPosts.preview.header', false)
    await when(editor, (shown) => shown.includes('jekyll-posts') && !shown.includes('jekyll-posts-title'))
  })

  it('says why a post is not published', async () => {
    const editor = await openNew('blog/_posts/2024-11-02-hidden.md', '---\npublished: false\n---\ntext\n')
    await when(editor, (shown) => shown.includes('Jekyll does not publish this: it has “published: false”'))
  })

  it('shows files of a site in a subfolder, in Markdown and in HTML', async () => {
    await vscode.workspace.fs.writeFile(uriOf('blog/assets/img/new.gif'), bytes(png))
    const text = '---\ntitle: a\n---\n![a](/assets/img/new.gif)\n\n<img src="/assets/img/new.gif">\n'
    const editor = await openNew('blog/_posts/2024-11-03-images.md', text)
    const html = await when(
      editor,
      (shown) => (shown.match(/<img src="\.\.\/assets\/img\/new\.gif"/g) ?? []).length === 2,
    )
    expect(html).to.not.include('jekyll-posts-missing')
  })

  it('has a box instead of a missing image', async () => {
    const text = '---\ntitle: a\n---\n![the pond](/assets/img/pond.gif)\n'
    const editor = await openNew('blog/_posts/2024-11-04-missing.md', text)
    await when(
      editor,
      (shown) =>
        shown.includes('Image not found: blog/assets/img/pond.gif') ||
        shown.includes('Image not found: assets/img/pond.gif'),
    )
    await vscode.workspace.fs.writeFile(uriOf('blog/assets/img/pond.gif'), bytes(png))
    await when(editor, (shown) => shown.includes('src="../assets/img/pond.gif"'))
  })

  it('links to the sources of posts', async () => {
    const text = '---\ntitle: a\n---\n[walk](/walks/first-walk/#path)\n'
    const editor = await openNew('blog/_posts/2024-11-05-links.md', text)
    await when(editor, (shown) => shown.includes('data-href="./2024-03-02-first-walk.md#path"'))
  })
})

async function setting(name: string, value: boolean | undefined): Promise<void> {
  await vscode.workspace.getConfiguration().update(name, value, vscode.ConfigurationTarget.Global)
}

function bytes(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
}

async function when(editor: vscode.TextEditor, isReady: (html: string) => boolean): Promise<string> {
  let html = ''
  await until(
    async () => isReady((html = await preview(editor))),
    () => `it in ${html}`,
  )
  return html
}

describe('Liquid in the built-in preview', () => {
  const post = '---\ntitle: a\n---\n# One\n\n{% include greeting.html name="Ada" %}\n\n## Two\n'

  it('reads includes, and re-renders when one changes, saved or not', async () => {
    await openNew('blog/_includes/greeting.html', '<p>Hello, {{ include.name }}</p>\n')
    const editor = await openNew('blog/_posts/2024-11-11-include.md', post)
    await when(editor, (shown) => shown.includes('<p>Hello, Ada</p>'))
    const include = await open('blog/_includes/greeting.html')
    await include.edit((edit) => edit.replace(new vscode.Range(0, 3, 0, 8), 'Welcome'))
    await when(editor, (shown) => shown.includes('<p>Welcome, Ada</p>'))
    await include.document.save()
    await when(editor, (shown) => shown.includes('<p>Welcome, Ada</p>'))
    await vscode.workspace.fs.writeFile(uriOf('blog/_includes/greeting.html'), new TextEncoder().encode('<p>Bye</p>\n'))
    await when(editor, (shown) => shown.includes('<p>Bye</p>'))
  })

  it('keeps the outline of the post', async () => {
    const editor = await openNew(
      'blog/_posts/2024-11-12-outline.md',
      `${post}\n{% for n in (1..3) %}\n## {{ n }}\n{% endfor %}\n`,
    )
    await when(editor, (shown) => shown.includes('<h2 ') && shown.includes('id="3"'))
    const symbols: vscode.DocumentSymbol[] = await vscode.commands.executeCommand(
      'vscode.executeDocumentSymbolProvider',
      editor.document.uri,
    )
    const lines = (all: readonly vscode.DocumentSymbol[]): number[] =>
      all.flatMap(({ range, children }) => [range.start.line, ...lines(children)])
    expect(lines(symbols)).to.deep.equal([3, 7, 10])
  })

  it('reads data files, and reports one that is too large', async () => {
    await openNew('blog/_data/birds.yml', '- heron\n- coot\n')
    await vscode.workspace.fs.writeFile(uriOf('blog/_data/huge.yml'), new Uint8Array(50 * 1024 * 1024).fill(35))
    const text = '---\ntitle: a\n---\n{{ site.data.birds | join: " and " }}\n'
    const editor = await openNew('blog/_posts/2024-11-13-data.md', text)
    const told = '_data/huge.yml is too large for the preview'
    await when(editor, (shown) => shown.includes('heron and coot') && shown.includes(told))
    await vscode.workspace.fs.delete(uriOf('blog/_data/huge.yml'))
  })
})
