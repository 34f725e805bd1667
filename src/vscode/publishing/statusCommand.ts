import { commands, DiagnosticSeverity, languages, Selection, window, type Diagnostic, type TextDocument } from 'vscode'
import { diagnosticSource } from '../convert'

/** The command of the status bar item: goes to the first problem of the active file, or else to its preview. */
export const statusCommand = 'jekyll-posts.followStatus'

/** Returns our errors and warnings in a document, in the order of its text. */
export function problemsIn({ uri }: TextDocument): Diagnostic[] {
  const isProblem = ({ source, severity }: Diagnostic) =>
    source === diagnosticSource && severity <= DiagnosticSeverity.Warning
  const problems = languages.getDiagnostics(uri).filter(isProblem)
  return problems.sort((a, b) => a.range.start.compareTo(b.range.start))
}

/** Goes to the first problem, as the editor's own “Go to Next Problem” does, or to the preview if there is none. */
export async function followStatus(): Promise<void> {
  const editor = window.activeTextEditor
  const first = editor && problemsIn(editor.document)[0]
  if (!first) return void (await commands.executeCommand('markdown.showPreviewToSide'))
  editor.selection = new Selection(first.range.start, first.range.start)
  editor.revealRange(first.range)
  await window.showTextDocument(editor.document, editor.viewColumn)
  await commands.executeCommand('closeMarkersNavigation') // else it continues from the problem that is shown
  await commands.executeCommand('editor.action.marker.next')
}
