import { expect } from 'chai'
import * as vscode from 'vscode'
import { openNew } from './editor'

describe('captions', () => {
  it('are put in by a command', async () => {
    const editor = await openNew('blog/_posts/2024-08-01-image.md', '')
    await vscode.commands.executeCommand('jekyll-posts.insertImageWithCaption')
    expect(editor.document.getText()).to.equal(
      '![alternative text](/assets/img/image.png){:.align-center}\nCaption\n{: .caption}\n',
    )
  })

  it('do not join the paragraph above', async () => {
    const editor = await openNew('blog/_posts/2024-08-03-below.md', 'text\n')
    editor.selection = new vscode.Selection(1, 0, 1, 0)
    await vscode.commands.executeCommand('jekyll-posts.insertImageWithCaption')
    expect(editor.document.getText()).to.match(/^text\n\n!\[/)
  })

  it('have the class names of the settings', async () => {
    const settings = vscode.workspace.getConfiguration('jekyllPosts.caption')
    await settings.update('alignClass', 'middle', vscode.ConfigurationTarget.Global)
    await settings.update('codeClass', 'legend', vscode.ConfigurationTarget.Global)
    const editor = await openNew('blog/_posts/2024-08-02-code.md', '')
    await vscode.commands.executeCommand('jekyll-posts.insertCodeWithCaption')
    expect(editor.document.getText()).to.equal('```plaintext\ncode\n```\n{:.middle}\nCaption\n{: .legend}\n')
    await settings.update('alignClass', undefined, vscode.ConfigurationTarget.Global)
    await settings.update('codeClass', undefined, vscode.ConfigurationTarget.Global)
  })
})
