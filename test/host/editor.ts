import * as vscode from 'vscode'

/** The extension under test. */
export function thisExtension(): vscode.Extension<unknown> {
  const extension = vscode.extensions.getExtension('jekyll-posts.jekyll-posts')
  if (!extension) throw new Error('The editor does not know the extension.')
  return extension
}

/** A file of the workspace under test, which is a copy of test/fixtures/workspace. */
export function uriOf(path: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0]
  if (!folder) throw new Error('The tests need a workspace folder.')
  return vscode.Uri.joinPath(folder.uri, ...path.split('/'))
}

/** Opens a file of the workspace in an editor. */
export async function open(path: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uriOf(path)))
}

/** Writes a file of the workspace, then opens it in an editor. */
export async function openNew(path: string, text: string): Promise<vscode.TextEditor> {
  await vscode.workspace.fs.writeFile(uriOf(path), new TextEncoder().encode(text))
  return open(path)
}

/** The HTML of the built-in preview for an open document. */
export async function preview({ document }: vscode.TextEditor): Promise<string> {
  return vscode.commands.executeCommand('markdown.api.render', document)
}

/** Waits until this extension reports `count` problems in an open document, and returns them. */
export async function problems({ document }: vscode.TextEditor, count: number): Promise<vscode.Diagnostic[]> {
  const found = () => vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'Jekyll Posts')
  await until(
    () => found().length === count,
    () => `${count} problems, not ${found().length}`,
  )
  return found()
}

/** Waits until a condition is true. After 40 seconds it fails with `name`. */
export async function until(condition: () => unknown, name: () => string = () => String(condition)): Promise<void> {
  const limit = Date.now() + 40_000 // a busy machine needs a long time
  while (!(await condition())) {
    if (Date.now() > limit) throw new Error(`Waited too long for ${name()}.`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/**
 * The quick fixes in a range. The request is repeated, because the editor cancels it when it sends a request of its
 * own.
 */
export async function codeActions({ document }: vscode.TextEditor, range: vscode.Range): Promise<vscode.CodeAction[]> {
  let actions: vscode.CodeAction[] = []
  await until(async () => {
    try {
      actions = await vscode.commands.executeCommand(
        'vscode.executeCodeActionProvider',
        document.uri,
        range,
        'quickfix',
      )
    } catch (error) {
      if (!(error instanceof Error) || error.name !== 'Canceled') throw error
    }
    return actions.length > 0
  })
  return actions
}

/** The completions at a position. */
export async function completions({ document }: vscode.TextEditor, position: vscode.Position) {
  const list: vscode.CompletionList = await vscode.commands.executeCommand(
    'vscode.executeCompletionItemProvider',
    document.uri,
    position,
  )
  return list.items
}
