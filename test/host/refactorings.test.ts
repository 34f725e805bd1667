import { expect } from 'chai'
import * as vscode from 'vscode'
import { openNew, until, uriOf } from './editor'

describe('refactorings', () => {
  it('write a list in lines', async () => {
    const editor = await openNew('blog/_posts/2024-12-20-list.md', '---\ntags: [a, b]\n---\n')
    await apply(await named(editor, 'Convert to a list with one item per line'))
    expect(editor.document.getText()).to.equal('---\ntags:\n  - a\n  - b\n---\n')
  })

  it('give all posts one spelling of a tag once the author accepts the preview', async () => {
    for (const [name, tag] of [
      ['21-a', 'OneWord'],
      ['22-b', 'OneWord'],
      ['23-c', 'oneword'],
      ['24-d', 'OneWord'],
    ])
      await write(`blog/_posts/2024-12-${name}.md`, `---\ntags: [${tag}] # kept\n---\n`)
    const editor = await openNew('blog/_posts/2024-12-25-e.md', '---\ntags: ["oneword", c]\n---\n')
    const { edit } = await named(editor, 'Change to “OneWord” in all 2 files')
    let isApplied = false
    vscode.workspace.applyEdit(edit!).then(() => (isApplied = true))
    await until(async () => {
      if (!isApplied) await vscode.commands.executeCommand('refactorPreview.apply')
      return isApplied
    })
    expect(editor.document.getText()).to.equal('---\ntags: ["OneWord", c]\n---\n')
    const other = await vscode.workspace.openTextDocument(uriOf('blog/_posts/2024-12-23-c.md'))
    expect(other.getText()).to.equal('---\ntags: [OneWord] # kept\n---\n')
    await vscode.workspace.saveAll()
  })
})

async function write(path: string, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(uriOf(path), new TextEncoder().encode(text))
}

/** The refactoring with this title at the value on the second line of the front matter. */
async function named({ document }: vscode.TextEditor, title: string): Promise<vscode.CodeAction> {
  let action: vscode.CodeAction | undefined
  let titles: string[] = []
  await until(
    async () => {
      const at = new vscode.Range(1, 8, 1, 8)
      const ask = ['vscode.executeCodeActionProvider', document.uri, at, 'refactor', 20] as const
      try {
        const actions: vscode.CodeAction[] = await vscode.commands.executeCommand(...ask)
        titles = actions.map((each) => each.title)
        action = actions.find((each) => each.title === title)
      } catch (error) {
        if (!(error instanceof Error) || error.name !== 'Canceled') throw error
      }
      return action
    },
    () => `“${title}” among ${titles.join(', ')}`,
  )
  return action!
}

async function apply({ edit }: vscode.CodeAction): Promise<void> {
  await vscode.workspace.applyEdit(edit!)
}
