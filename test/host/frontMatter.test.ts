import { expect } from 'chai'
import * as vscode from 'vscode'
import { codeActions, open, openNew, problems, until } from './editor'

describe('front matter problems', () => {
  it('mark an unquoted colon, say what Jekyll does, and have a quick fix that Undo reverts', async () => {
    const text = '---\ntitle: 제목: 부제\ntags: [서울]\n---\n\n본문: 그대로\n'
    const editor = await openNew('blog/_posts/2024-06-01-colon.md', text)
    const [problem] = await problems(editor, 1)
    expect(editor.document.getText(problem!.range)).to.equal('제목: 부제')
    expect(problem!.message).to.match(/^Unquoted “: ” in a value\./)
    expect(problem!.code).to.have.property('value', 'unquoted-colon')

    const [fix] = await codeActions(editor, problem!.range)
    await vscode.workspace.applyEdit(fix!.edit!)
    expect(editor.document.getText()).to.equal('---\ntitle: "제목: 부제"\ntags: [서울]\n---\n\n본문: 그대로\n')
    await problems(editor, 0)

    await vscode.commands.executeCommand('undo')
    expect(editor.document.getText()).to.equal(text)
    await problems(editor, 1)
  })

  it('link to a page that explains them', async () => {
    const editor = await openNew('blog/_posts/2024-06-10-link.md', '---\ntitle: a: b\n---\n')
    const [problem] = await problems(editor, 1)
    const { target } = problem!.code as { readonly target: vscode.Uri }
    expect((await vscode.workspace.openTextDocument(target)).getText()).to.include('unquoted-colon')
  })

  it('have the severity that a setting gives their rule', async () => {
    const editor = await openNew('blog/_posts/2024-06-11-off.md', '---\ntitle: a: b\n---\n')
    await problems(editor, 1)
    const settings = vscode.workspace.getConfiguration('jekyllPosts')
    await settings.update('rules', { 'unquoted-colon': 'off' }, vscode.ConfigurationTarget.Global)
    await problems(editor, 0)
    await settings.update('rules', undefined, vscode.ConfigurationTarget.Global)
    await problems(editor, 1)
  })

  it('include the file name, which a fix renames', async () => {
    const editor = await openNew('blog/_posts/2024-06-12_name.md', '---\ntitle: a\n---\n')
    const [problem] = await problems(editor, 1)
    const [fix] = await codeActions(editor, problem!.range)
    await vscode.workspace.applyEdit(fix!.edit!)
    await until(async () => (await vscode.workspace.fs.stat(uri('blog/_posts/2024-06-12-name.md'))).size > 0)
  })

  it('disappear when the document closes', async () => {
    const path = uri('blog/_posts/2024-06-02-colon.md')
    await vscode.workspace.fs.writeFile(path, new TextEncoder().encode('---\ntitle: a: b\n---\n'))
    await vscode.commands.executeCommand('vscode.open', path)
    await until(() => vscode.languages.getDiagnostics(path).length === 1)
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor')
    await until(() => vscode.languages.getDiagnostics(path).length === 0)
  })

  it('appear for a post in a _posts folder without a site', async () => {
    const editor = await openNew('lone/_posts/2024-06-03-lone.md', '---\ntitle: a: b\n---\n')
    await problems(editor, 1)
  })

  it('appear for a site in a subfolder whose Gemfile names Jekyll', async () => {
    await openNew('other/site/Gemfile', 'gem "jekyll", "~> 4.3"\n')
    await openNew('other/site/_config.yml', 'title: other\n')
    const editor = await openNew('other/site/about.md', '---\ntitle: a: b\n---\n')
    await problems(editor, 1)
  })

  it('appear and disappear with the _config.yml of the site', async () => {
    await vscode.workspace.fs.createDirectory(uri('become/_layouts'))
    const editor = await openNew('become/about.md', '---\ntitle: a: b\n---\n')
    await expectNoProblems(editor)
    await vscode.workspace.fs.writeFile(uri('become/_config.yml'), new TextEncoder().encode('title: site\n'))
    await problems(editor, 1)
    await vscode.workspace.fs.delete(uri('become/_config.yml'))
    await problems(editor, 0)
  })

  it('never appear for Markdown outside of a site', async () => {
    const inSite = await openNew('blog/_posts/2024-06-04-same.md', '---\ntitle: a: b\n---\n')
    await problems(inSite, 1)
    const outside = await openNew('notes/same.md', inSite.document.getText())
    await expectNoProblems(outside)
  })

  it('never appear for the healthy posts of the blog', async () => {
    for (const name of ['2024-03-02-first-walk.md', '2024-04-11-골목-산책.md', '2024-05-20-notes-on-maps.md'])
      await expectNoProblems(await open(`blog/_posts/${name}`))
  })

  it('survive binary files, huge files, and half-typed lines', async () => {
    await vscode.workspace.fs.writeFile(
      uri('blog/_posts/2024-06-05-bytes.md'),
      Uint8Array.of(0x2d, 0x2d, 0x2d, 0x0a, 0xff, 0xfe),
    )
    await open('blog/_posts/2024-06-05-bytes.md')
    await openNew('blog/_posts/2024-06-06-large.md', `---\ntitle: large\n---\n${'a line of text\n'.repeat(350_000)}`)
    const editor = await openNew('blog/_posts/2024-06-07-half.md', '---\ntags: [\n')
    expect((await problems(editor, 2)).map(({ code }) => codeOf(code))).to.deep.equal([
      'missing-closing-line',
      'unclosed-list',
    ])
  })
})

/** Waits for the problem of another file that is opened later, then checks that this document has no problems. */
async function expectNoProblems(editor: vscode.TextEditor): Promise<void> {
  const sentinel = await openNew('blog/_posts/2024-06-09-sentinel.md', '---\ntitle: a: b\n---\n')
  await problems(sentinel, 1)
  await vscode.commands.executeCommand('workbench.action.closeActiveEditor')
  await problems(editor, 0)
}

function uri(path: string): vscode.Uri {
  return vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, ...path.split('/'))
}

function codeOf(code: vscode.Diagnostic['code']): unknown {
  return typeof code === 'object' ? code.value : code
}
