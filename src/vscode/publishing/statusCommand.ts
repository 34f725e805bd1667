import { commands, DiagnosticSeverity, languages, Selection, window, type Diagnostic, type TextDocument } from 'vscode'
import { diagnosticSource } from '../convert'

/** The command of the status bar item: leads to the first problem of the active file, else to its preview. */
export const statusCommand = 'jekyll-posts.followStatus'

/** Our errors and warnings in a document, in the order of its text. */
export function problemsIn({ uri }: TextDocument): Diagnostic[] {
  const isProblem = ({ source, severity }: Diagnostic) =>
    source === diagnosticSource && severity <= DiagnosticSeverity.Warning
  const problems = languages.getDiagnostics(uri).filter(isProblem)
  return problems.sort((a, b) => a.range.start.compareTo(b.range.start))
}

/** To the first problem, as the editor's own “next problem” shows it; to the preview where there is none. */
export async function followStatus(): Promise<void> {
  const editor = window.activeTextEditor
  const first = editor && problemsIn(editor.document)[0]
  if (!first) return void (await commands.executeCommand('markdown.showPreviewToSide'))
  editor.selection = new Selection(first.range.start, first.range.start)
  editor.revealRange(first.range)
  await window.showTextDocument(editor.document, editor.viewColumn)
  await commands.executeCommand('closeMarkersNavigation') // else it goes on from the problem that it shows
  await commands.executeCommand('editor.action.marker.next')
}
