import { expect } from 'chai'
import * as vscode from 'vscode'
import { completions, openNew, until, uriOf } from './editor'

describe('captions', () => {
  it('are inserted by a command, in the blog’s style', async () => {
    const editor = await openNew('blog/_posts/2024-08-01-image.md', '')
    await indexed(editor)
    await insertNewestImage()
    const [, path] = /^!\[[^\]]+\]\((\/[^)]+)\)\{:\.align-center\}\nCaption\n\{: \.captionC\}\n$/.exec(
      editor.document.getText(),
    )!
    await vscode.workspace.fs.stat(uriOf(`blog${path}`)) // an existing image
  })

  it('are inserted around a path that the author types afterwards', async () => {
    const editor = await openNew('blog/_posts/2024-08-07-other.md', '')
    await insertImage(['workbench.action.quickOpenSelectPrevious']) // from the first to the last item of the list
    expect(editor.document.getText()).to.equal('![alternative text](){:.align-center}\nCaption\n{: .captionC}\n')
  })

  it('are separated from the paragraph above', async () => {
    const editor = await openNew('blog/_posts/2024-08-03-below.md', 'text\n')
    editor.selection = new vscode.Selection(1, 0, 1, 0)
    await insertNewestImage()
    expect(editor.document.getText()).to.match(/^text\n\n!\[/)
  })

  it('use the class names of the settings', async () => {
    const settings = vscode.workspace.getConfiguration('jekyllPosts.caption')
    await settings.update('alignClass', 'middle', vscode.ConfigurationTarget.Global)
    await settings.update('codeClass', 'legend', vscode.ConfigurationTarget.Global)
    const editor = await openNew('blog/_posts/2024-08-02-code.md', '')
    await vscode.commands.executeCommand('jekyll-posts.insertCodeWithCaption')
    expect(editor.document.getText()).to.equal('```plaintext\n\n```\n{:.middle}\nCaption\n{: .legend}\n')
    await settings.update('alignClass', undefined, vscode.ConfigurationTarget.Global)
    await settings.update('codeClass', undefined, vscode.ConfigurationTarget.Global)
  })

  it('are added to an image by a code action, which selects the caption', async () => {
    const editor = await openNew('blog/_posts/2024-08-04-bare.md', 'text\n\n![sea](/sea.png)\n')
    await act(editor, 'Add a caption to this image')
    await until(() => editor.document.getText().includes('Caption'))
    expect(editor.document.getText()).to.equal('text\n\n![sea](/sea.png){:.align-center}\nCaption\n{: .captionC}\n')
    expect(editor.document.getText(editor.selection)).to.equal('Caption')
  })

  it('are rewritten in another style by a code action, which Undo reverts', async () => {
    const before = 'text\n\n![sea](/sea.png){:.wide}\nThe sea\n{: .caption}\n'
    const editor = await openNew('blog/_posts/2024-08-05-turn.md', before)
    await act(editor, 'Convert the caption to a figure')
    const figure =
      '<figure>\n  <img src="/sea.png" alt="sea" class="wide">\n  <figcaption>The sea</figcaption>\n</figure>'
    expect(editor.document.getText()).to.equal(`text\n\n${figure}\n`)
    await vscode.commands.executeCommand('undo')
    expect(editor.document.getText()).to.equal(before)
  })

  it('follow the setting for their style', async () => {
    const settings = vscode.workspace.getConfiguration('jekyllPosts.caption')
    await settings.update('idiom', 'italic', vscode.ConfigurationTarget.Global)
    const editor = await openNew('blog/_posts/2024-08-06-italic.md', '')
    await insertNewestImage()
    expect(editor.document.getText()).to.match(/^!\[[^\]]+\]\(\/[^)]+\)\n\*Caption\*\n$/)
    await settings.update('idiom', undefined, vscode.ConfigurationTarget.Global)
  })

  it('are not offered outside of a site', async () => {
    const editor = await openNew('notes/image.md', '![sea](/sea.png)\n')
    expect((await rewrites(editor)).filter(({ title }) => title.includes('caption'))).to.deep.equal([])
  })
})

function insertNewestImage(): Promise<void> {
  return insertImage([])
}

/** Runs the command, moves to an image in its list, and accepts it. */
async function insertImage(moves: readonly string[]): Promise<void> {
  let isDone = false
  const work = Promise.resolve(vscode.commands.executeCommand('jekyll-posts.insertImageWithCaption'))
  const done = work.then(() => (isDone = true))
  await new Promise((resolve) => setTimeout(resolve, 1000)) // time for the list to open
  for (const move of moves) await vscode.commands.executeCommand(move)
  await until(async () => {
    if (!isDone) await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem')
    return isDone
  })
  await done
}

/** Waits until the blog’s tags are offered, because its captions are known by then. */
async function indexed(editor: vscode.TextEditor): Promise<void> {
  await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '---\ntags: []\n---\n'))
  await until(async () => (await completions(editor, new vscode.Position(1, 7))).length > 2)
  await editor.edit((edit) => edit.delete(new vscode.Range(0, 0, 3, 0)))
}

/** The code actions for the image on the third line. */
async function rewrites({ document }: vscode.TextEditor): Promise<vscode.CodeAction[]> {
  const range = new vscode.Range(2, 3, 2, 3)
  return vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, range, 'refactor.rewrite')
}

async function act(editor: vscode.TextEditor, title: string): Promise<void> {
  let action: vscode.CodeAction | undefined
  await until(async () => (action = (await rewrites(editor)).find((each) => each.title === title)))
  await vscode.workspace.applyEdit(action!.edit!)
}
