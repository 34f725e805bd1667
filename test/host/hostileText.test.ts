import { expect } from 'chai'
import * as vscode from 'vscode'
import { hostileStrings } from '../unit/escape/hostileStrings'
import { completions, openNew, until, uriOf } from './editor'

/**
 * Characters that a surface may execute instead of showing: controls, and marks that change the direction of writing.
 */
const obeyed = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u

const path = 'blog/_posts/2024-12-26-hostile.md'

describe('a hostile string of the blog', () => {
  let editor: vscode.TextEditor

  before(async () => {
    editor = await openNew(path, '---\n---\n')
  })

  after(async () => {
    await editor.document.save()
    await vscode.workspace.fs.delete(uriOf(path))
  })

  for (const [name, hostile] of Object.entries(hostileStrings))
    it(`is plain text in problems, quick fixes and completions: ${name}`, async () => {
      const key = quoted(hostile)
      await write(editor, '---\ntitle: a\n---\n')
      await until(() => vscode.languages.getDiagnostics(editor.document.uri).length === 0)
      await write(editor, `---\nlayout: ${key}\n${key}: 1\n${key}: 2\ntags: []\n---\n[a](#b)\n`)
      const messages = (await problemsOf(editor.document)).map(({ message }) => message)
      expect(messages.join('')).to.include('There is no layout').and.not.to.match(obeyed)
      expect((await fixTitles(editor.document)).join('')).to.not.match(obeyed)
      const items = await completions(editor, new vscode.Position(4, 7))
      expect(items.map(({ label }) => textOf(label)).join('')).to.not.match(obeyed)
    })
})

/** The string in double quotes of YAML, escaped. */
function quoted(text: string): string {
  return `"${text.replace(/[\p{Cc}\u2028\u2029"\\]/gu, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`
}

async function write({ document }: vscode.TextEditor, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit()
  edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), text)
  await vscode.workspace.applyEdit(edit)
}

/** Waits until a document has its unknown layout and its duplicate key as problems, and returns all of its problems. */
async function problemsOf({ uri, version }: vscode.TextDocument): Promise<vscode.Diagnostic[]> {
  const found = () => vscode.languages.getDiagnostics(uri)
  const isOf = (id: string) => found().some(({ code }) => typeof code === 'object' && code.value === id)
  await until(
    () => isOf('unknown-layout') && isOf('duplicate-key'),
    () => `the problems of version ${version}: ${found().map(({ message }) => message)}`,
  )
  return found()
}

/**
 * The titles of all quick fixes. The request is repeated, because the editor cancels it when it sends a request of its
 * own.
 */
async function fixTitles({ uri }: vscode.TextDocument): Promise<string[]> {
  const ask = ['vscode.executeCodeActionProvider', uri, new vscode.Range(0, 0, 6, 0), 'quickfix'] as const
  let actions: vscode.CodeAction[] | undefined
  await until(async () => {
    try {
      actions = await vscode.commands.executeCommand(...ask)
    } catch (error) {
      if (!(error instanceof Error) || error.name !== 'Canceled') throw error
    }
    return actions !== undefined
  })
  return actions!.map(({ title }) => title)
}

function textOf(label: string | vscode.CompletionItemLabel): string {
  return typeof label === 'string' ? label : `${label.label}${label.detail ?? ''}${label.description ?? ''}`
}
