import { expect } from 'chai'
import * as vscode from 'vscode'
import { open, until, uriOf } from './editor'

const path = 'blog/_posts/2024-12-10-closed.md'

describe('checking the whole blog', () => {
  it('shows the problems of closed files, updates them, and clears them', async () => {
    await open('blog/_posts/2024-03-02-first-walk.md')
    await write('---\ntitle: a: b\n---\n')
    await vscode.commands.executeCommand('jekyll-posts.checkWholeBlog')
    await untilFound(1)
    const [problem] = vscode.languages.getDiagnostics(uriOf(path))
    expect(problem!.range).to.deep.equal(new vscode.Range(1, 7, 1, 11))

    await write('---\ntitle: "a: b"\n---\n')
    await untilFound(0)
    await write('---\ntitle: a: b\ntags: x, y\n---\n')
    await untilFound(2)
    await vscode.commands.executeCommand('jekyll-posts.clearWholeBlog')
    await untilFound(0)
  })

  it('leaves the problems of an open file to its editor', async () => {
    await write('---\ntitle: a: b\n---\n')
    await vscode.commands.executeCommand('vscode.open', uriOf(path)) // VS Code keeps a document that an extension opens for a while
    await untilFound(1)
    await vscode.commands.executeCommand('jekyll-posts.checkWholeBlog')
    await untilFound(1)
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor')
    await untilFound(1)
    await vscode.workspace.fs.delete(uriOf(path))
    await untilFound(0)
    await vscode.commands.executeCommand('jekyll-posts.clearWholeBlog')
  })
})

async function write(text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(uriOf(path), new TextEncoder().encode(text))
}

async function untilFound(count: number): Promise<void> {
  const found = () => vscode.languages.getDiagnostics(uriOf(path)).length
  await until(
    () => found() === count,
    () => `${count} problems of a closed file, not ${found()}`,
  )
}
