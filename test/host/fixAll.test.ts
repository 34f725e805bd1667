import { expect } from 'chai'
import * as vscode from 'vscode'
import { openNew, problems, until } from './editor'

const broken = '---\ntitle: Walks: b\nTags: x, y\ndate: someday\n---\n'
const fixed = '---\ntitle: "Walks: b"\ntags: [x, y]\ndate: someday\n---\n'

describe('fixing everything that is unambiguous', () => {
  it('is a source action that changes nothing else', async () => {
    const editor = await openNew('blog/_posts/2024-12-01-fix-all.md', broken)
    await problems(editor, 3)
    const [action] = await fixAllActions(editor)
    await vscode.workspace.applyEdit(action!.edit!)
    expect(editor.document.getText()).to.equal(fixed)
    expect(await fixAllActions(editor)).to.deep.equal([])
  })

  it('happens on save if the settings say so', async () => {
    const editor = await openNew('blog/_posts/2024-12-02-on-save.md', '---\ntitle: on save\n---\n')
    const settings = vscode.workspace.getConfiguration('editor')
    const onSave = { 'source.fixAll.jekyllPosts': 'explicit' }
    await settings.update('codeActionsOnSave', onSave, vscode.ConfigurationTarget.Global)
    try {
      const whole = new vscode.Range(0, 0, editor.document.lineCount, 0)
      await editor.edit((edit) => edit.replace(whole, broken))
      await editor.document.save()
      expect(editor.document.getText()).to.equal(fixed)
    } finally {
      await settings.update('codeActionsOnSave', undefined, vscode.ConfigurationTarget.Global)
    }
  })

  it('is not offered among quick fixes, nor outside of a site', async () => {
    const outside = await openNew('notes/fix-all.md', broken)
    expect(await fixAllActions(outside)).to.deep.equal([])
  })
})

async function fixAllActions({ document }: vscode.TextEditor): Promise<vscode.CodeAction[]> {
  let actions: vscode.CodeAction[] | undefined
  await until(async () => {
    const range = new vscode.Range(0, 0, document.lineCount, 0)
    const kind = 'source.fixAll.jekyllPosts'
    try {
      actions = await vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, range, kind)
    } catch (error) {
      if (!(error instanceof Error) || error.name !== 'Canceled') throw error
    }
    return actions !== undefined
  })
  return actions!
}
