import { expect } from 'chai'
import * as vscode from 'vscode'
import { openNew, until, uriOf } from './editor'

describe('the outcome of a post', () => {
  it('is shown on the first line of the front matter: when and where Jekyll publishes the post, or why not', async () => {
    const editor = await openNew('blog/_posts/2024-11-01-told.md', '---\ntitle: told\ncategory: 산책\n---\n')
    await until(async () => /publishes this on 2024-11-01 .* at \/산책\/told\//.test(await hover(editor)))
    await editor.edit((edit) => edit.insert(new vscode.Position(1, 0), 'published: false\n'))
    await until(async () => (await hover(editor)).includes('does not publish this: it has “published: false”'))
  })

  it('is shown with the effective front matter and the origin of each value', async () => {
    const editor = await openNew('blog/_posts/2024-11-02-told.md', '---\ntags: [a]\n---\n')
    await until(async () => (await hover(editor)).includes('| `tags` | `["a"]` | this file |'))
    const told = await hover(editor)
    expect(told).to.include('| `title` | `Told` | the file name |')
    expect(told).to.match(/\| `layout` \| `post` \| \[_config\.yml:\d+\]\(command:jekyll-posts\.revealDefault\?/)
    const [, argument = ''] = /revealDefault\?([^)]+)\)/.exec(told) ?? []
    await vscode.commands.executeCommand(
      'jekyll-posts.revealDefault',
      ...(JSON.parse(decodeURIComponent(argument)) as unknown[]),
    )
    const { document, selection } = vscode.window.activeTextEditor!
    expect([document.fileName.endsWith('_config.yml'), document.getText(selection)]).to.deep.equal([
      true,
      'layout: post',
    ])
  })

  it('is shown for a page that a post overwrites', async () => {
    await openNew('blog/_posts/2024-11-03-over.md', '---\npermalink: /over/\n---\n')
    const editor = await openNew('blog/over.md', '---\npermalink: /over/index.html\n---\n')
    await until(async () => (await hover(editor)).includes('another file has the same URL'))
    await editor.edit((edit) => edit.insert(new vscode.Position(1, 11), '/further'))
    await until(async () => (await hover(editor)).includes('/further/over/'))
    await vscode.workspace.fs.delete(uriOf('blog/_posts/2024-11-03-over.md'))
    await vscode.workspace.fs.delete(uriOf('blog/over.md'))
  })

  it('is not shown outside of a site', async () => {
    const editor = await openNew('notes/told.md', '---\ntitle: told\n---\n')
    expect(await hover(editor)).to.not.include('Jekyll')
  })
})

async function hover({ document }: vscode.TextEditor): Promise<string> {
  const hovers: vscode.Hover[] = await vscode.commands.executeCommand(
    'vscode.executeHoverProvider',
    document.uri,
    new vscode.Position(0, 1),
  )
  return hovers
    .flatMap(({ contents }) => contents.map((each) => (typeof each === 'string' ? each : each.value)))
    .join('\n')
    .replaceAll('&nbsp;', ' ')
    .replace(/\\(?=[^\w\s])/g, '') // escaped for Markdown
}
