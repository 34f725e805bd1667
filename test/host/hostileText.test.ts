import { expect } from 'chai'
import * as vscode from 'vscode'
import { hostileStrings } from '../unit/escape/hostileStrings'
import { codeActions, completions, openNew, until, uriOf } from './editor'

/** What a surface may obey instead of show. */
const obeyed = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u

const path = 'blog/_posts/2024-12-26-hostile.md'

describe('a text of the blog that means harm', () => {
  after(() => vscode.workspace.fs.delete(uriOf(path)))

  for (const [name, hostile] of Object.entries(hostileStrings))
    it(`is plain text in problems, quick fixes and completions: ${name}`, async () => {
      const editor = await openNew(path, postWith(hostile))
      const problem = await problemOf(editor, 'unknown-layout')
      expect(problem.message).to.include('There is no layout').and.not.to.match(obeyed)
      const titles = (await codeActions(editor, new vscode.Range(2, 6, 2, 6))).map(({ title }) => title)
      expect(titles.join('')).to.include('Use [').and.not.to.match(obeyed)
      const labels = (await completions(editor, new vscode.Position(3, 14))).map(({ label }) => textOf(label))
      expect(labels.join('')).to.not.match(obeyed)
      await vscode.commands.executeCommand('workbench.action.closeActiveEditor')
    })
})

function postWith(hostile: string): string {
  const value = JSON.stringify(hostile)
  return `---\nlayout: ${value}\ntags: ${JSON.stringify(`red, ${hostile}`)}\ncategories: [, ${value}]\n---\n`
}

async function problemOf({ document }: vscode.TextEditor, id: string): Promise<vscode.Diagnostic> {
  const found = () => vscode.languages.getDiagnostics(document.uri).find(({ code }) => idOf(code) === id)
  await until(found, () => `${id} in ${document.getText()}`)
  return found()!
}

function idOf(code: vscode.Diagnostic['code']): unknown {
  return typeof code === 'object' ? code.value : code
}

function textOf(label: string | vscode.CompletionItemLabel): string {
  return typeof label === 'string' ? label : `${label.label}${label.detail ?? ''}${label.description ?? ''}`
}
