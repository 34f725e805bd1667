import { expect } from 'chai'
import * as vscode from 'vscode'
import { until, uriOf } from './editor'
import { below, hover, openTrail, placeOf } from './trail'

describe('renaming in a post', () => {
  let editor: vscode.TextEditor

  before(async () => {
    editor = await openTrail()
  })

  const changed: readonly [what: string, mark: number, name: string, files: readonly string[], line: string][] = [
    [
      'a tag',
      4,
      'brook: small',
      ['_posts/2024-01-01-first-walk.md', '_posts/2024-01-02-둘째.md', '_posts/2024-02-01-now.md'],
      '  - "brook: small"',
    ],
    [
      'a category',
      5,
      'strolls',
      ['_posts/2024-01-01-first-walk.md', '_posts/2024-02-01-now.md'],
      'categories: [strolls]',
    ],
    [
      'a class',
      15,
      'hint',
      ['_layouts/post.html', '_posts/2024-01-01-first-walk.md', '_posts/2024-02-01-now.md', 'assets/css/main.css'],
      '{: .hint box}',
    ],
    ['an attribute list definition', 16, 'frame', ['_posts/2024-02-01-now.md'], '{:frame: .note}'],
    ['a footnote', 12, 'two', ['_posts/2024-02-01-now.md'], '[^two]: The text of the note.'],
  ]
  for (const [what, mark, name, files, line] of changed)
    it(`changes ${what} in every file`, async () => {
      expect((await prepared(mark)).placeholder).to.not.equal('')
      const { edit, asked } = await answering('Rename', () => renamed(mark, name))
      expect(asked).to.equal(what === 'a category' ? 'The URLs of 2 posts change.' : '')
      expect(
        edit
          .entries()
          .map(([uri]) => below(uri))
          .sort(),
      ).to.deep.equal(files)
      await vscode.workspace.applyEdit(edit)
      expect(editor.document.getText().split('\n')).to.include(line)
      await vscode.commands.executeCommand('undo')
      await until(() => !editor.document.getText().includes(line))
    })

  it('asks before it merges two names, and changes nothing without consent', async () => {
    const merged = await answering(undefined, () => renamed(4, 'maps'))
    expect(merged.asked).to.equal('2 files already use “maps”. Renaming merges the two.')
    expect(merged.edit.size).to.equal(0)
    const { edit } = await answering('Rename', () => renamed(4, 'maps'))
    const edits = edit.entries().find(([uri]) => below(uri) === '_posts/2024-01-01-first-walk.md')?.[1] ?? []
    expect(edits.map(({ newText }) => newText).join('')).to.equal('') // the index has dropped `stream` and has `maps`
  })

  it('says why a name is not possible, and changes nothing', async () => {
    const { edit, asked } = await answering(undefined, () => renamed(15, '1 2'), 'showErrorMessage')
    expect(asked).to.include('letters, digits')
    expect(edit.size).to.equal(0)
  })

  it('does not fall back to VS Code for a tag, which it reads as a link', async () => {
    const { showWarningMessage } = vscode.window
    Object.assign(vscode.window, { showWarningMessage: () => Promise.reject(new Error('no dialogs')) })
    const { edit, asked } = await answering(undefined, () => renamed(4, 'maps'), 'showErrorMessage')
    Object.assign(vscode.window, { showWarningMessage })
    expect(asked).to.include('Nothing was changed')
    expect(edit.size).to.equal(0)
  })

  it('leaves headings and the links to them to the editor', async () => {
    for (const mark of [6, 9]) {
      expect(await prepared(mark)).to.have.property('placeholder', 'Heading')
      const [[uri, edits] = []] = (await renamed(mark, 'Other')).entries()
      expect(uri && below(uri)).to.equal('_posts/2024-02-01-now.md')
      expect(edits?.map(({ newText }) => newText).sort()).to.deep.equal(['Other', 'other'])
    }
  })

  /** Runs a rename and returns its result. A stub answers its question, because tests cannot answer dialogs. */
  async function answering(
    answer: string | undefined,
    rename: () => Promise<vscode.WorkspaceEdit>,
    how: 'showWarningMessage' | 'showErrorMessage' = 'showWarningMessage',
  ) {
    const before = vscode.window[how]
    let asked = ''
    const ask = (message: string) => Promise.resolve(((asked = message), answer))
    Object.assign(vscode.window, { [how]: ask })
    const edit = await rename().finally(() => Object.assign(vscode.window, { [how]: before }))
    return { edit, asked }
  }

  async function prepared(mark: number): Promise<{ readonly placeholder: string }> {
    return vscode.commands.executeCommand('vscode.prepareRename', editor.document.uri, placeOf(mark))
  }

  async function renamed(mark: number, name: string): Promise<vscode.WorkspaceEdit> {
    return vscode.commands.executeCommand(
      'vscode.executeDocumentRenameProvider',
      editor.document.uri,
      placeOf(mark),
      name,
    )
  }
})

describe('moving a post', () => {
  let editor: vscode.TextEditor

  before(async () => {
    editor = await openTrail()
  })

  it('updates post_url, link and relative links', async () => {
    const other = await vscode.workspace.openTextDocument(uriOf('trail/_posts/2024-01-02-둘째.md'))
    await move('_posts/2024-01-01-first-walk.md', '_posts/long/2024-01-01-the-walk.md')
    await until(() => editor.document.getText().includes('{% post_url long/2024-01-01-the-walk %}'))
    expect(editor.document.getText()).to.include('{% link _posts/long/2024-01-01-the-walk.md %}')
    await until(() => other.getText().includes('[x](long/2024-01-01-the-walk.md)'))
  })

  it('updates them for a folder too', async () => {
    await until(async () => (await hover(editor, 7)).includes('First walk')) // the index has seen the move
    await move('_posts/long', '_posts/short')
    await until(() => editor.document.getText().includes('{% post_url short/2024-01-01-the-walk %}'))
  })

  async function move(from: string, to: string): Promise<void> {
    const edit = new vscode.WorkspaceEdit()
    edit.renameFile(uriOf(`trail/${from}`), uriOf(`trail/${to}`))
    expect(await vscode.workspace.applyEdit(edit)).to.equal(true)
  }
})
