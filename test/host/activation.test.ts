import { expect } from 'chai'
import * as vscode from 'vscode'
import { open, thisExtension, until } from './editor'

/** Whether the workspace is trusted; the bundler sets the value. */
declare const TRUSTED: boolean

describe('the extension', () => {
  it('runs in an editor that its manifest allows', () => {
    const extension = thisExtension()
    const [, oldest = ''] = /^\^(\d+\.\d+)\./.exec(extension.packageJSON.engines.vscode) ?? []
    expect(vscode.version.localeCompare(oldest, 'en', { numeric: true })).to.be.at.least(0)
  })

  it(`runs in a workspace that is ${TRUSTED ? 'trusted' : 'not trusted'}`, () => {
    expect(vscode.workspace.isTrusted).to.equal(TRUSTED)
  })

  it('activates when a Markdown file opens', async () => {
    await open('blog/_posts/2024-03-02-first-walk.md')
    await until(() => thisExtension().isActive)
  })
})
