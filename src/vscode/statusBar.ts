import {
  commands,
  DiagnosticSeverity,
  Disposable,
  languages,
  Selection,
  StatusBarAlignment,
  ThemeColor,
  window,
  type Diagnostic,
  type StatusBarItem,
  type TextDocument,
} from 'vscode'
import { visible } from '../escape/controls'
import { forLabel } from '../escape/label'
import { counted } from '../navigate/construct'
import { decodeUrl } from '../text/decodeUrl'
import type { Blogs } from './blogs'
import { diagnosticSource } from './convert'
import { locateOutcome, outcomeFor, outcomeWords } from './outcome'
import { say } from './say'

/** The item's command: leads to what is wrong in the file in front, else to its preview. */
export const statusCommand = 'jekyll-posts.followStatus'

/** Tells in the status bar what Jekyll will do with the file in front, and whether something is wrong in it. */
export function keepStatusBar(blogs: Blogs): Disposable {
  const item = window.createStatusBarItem('jekyll-posts.outcome', StatusBarAlignment.Right, 100)
  item.name = 'Jekyll Posts'
  item.command = statusCommand
  const update = async () => {
    const document = window.activeTextEditor?.document
    const located = document && (await locateOutcome(document, blogs))
    if (document !== window.activeTextEditor?.document) return
    if (!located) return item.hide()
    if (located.blog.isRead) show(item, document!, outcomeFor(document!, located))
    else showReading(item)
  }
  void update()
  return Disposable.from(
    item,
    window.onDidChangeActiveTextEditor(update),
    blogs.onDidTakeIn(update),
    blogs.onDidChange(update),
    blogs.onDidChangeFiles(({ paths }) => {
      if (paths.length === 0) void update() // all were read
    }),
    languages.onDidChangeDiagnostics(({ uris }) => {
      const front = window.activeTextEditor?.document.uri.toString()
      if (uris.some((uri) => uri.toString() === front)) void update()
    }),
    commands.registerCommand(statusCommand, followStatus),
  )
}

function showReading(item: StatusBarItem): void {
  item.text = `$(sync~spin) ${say({ key: 'status.reading' })}`
  item.tooltip = say({ key: 'status.reading-why' })
  item.backgroundColor = undefined
  item.show()
}

function show(item: StatusBarItem, document: TextDocument, outcome: ReturnType<typeof outcomeFor>): void {
  if (!outcome) return item.hide()
  const wrong = wrongIn(document)
  item.text = outcome.written
    ? `$(globe) ${forLabel(decodeUrl(outcome.url ?? ''))}`
    : `$(circle-slash) ${say({ key: 'outcome.short' })}`
  const click = wrong.length > 0 ? counted('status.problems', wrong.length) : ({ key: 'status.preview' } as const)
  item.tooltip = visible(`${outcomeWords(outcome)}\n${say(click)}`)
  item.backgroundColor = colorFor(wrong)
  item.show()
}

function colorFor(wrong: readonly Diagnostic[]): ThemeColor | undefined {
  if (wrong.length === 0) return undefined
  const hasErrors = wrong.some(({ severity }) => severity === DiagnosticSeverity.Error)
  return new ThemeColor(`statusBarItem.${hasErrors ? 'error' : 'warning'}Background`)
}

/** Our errors and warnings in a document, in the order of its text. */
function wrongIn({ uri }: TextDocument): Diagnostic[] {
  const isWrong = ({ source, severity }: Diagnostic) =>
    source === diagnosticSource && severity <= DiagnosticSeverity.Warning
  const wrong = languages.getDiagnostics(uri).filter(isWrong)
  return wrong.sort((a, b) => a.range.start.compareTo(b.range.start))
}

/** To the first problem, as the editor's own “next problem” shows it; to the preview where there is none. */
async function followStatus(): Promise<void> {
  const editor = window.activeTextEditor
  const first = editor && wrongIn(editor.document)[0]
  if (!first) return void (await commands.executeCommand('markdown.showPreviewToSide'))
  editor.selection = new Selection(first.range.start, first.range.start)
  editor.revealRange(first.range)
  await window.showTextDocument(editor.document, editor.viewColumn)
  await commands.executeCommand('closeMarkersNavigation') // else it goes on from the problem that it shows
  await commands.executeCommand('editor.action.marker.next')
}
