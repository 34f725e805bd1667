import {
  commands,
  DiagnosticSeverity,
  Disposable,
  languages,
  StatusBarAlignment,
  ThemeColor,
  window,
  type Diagnostic,
  type StatusBarItem,
  type TextDocument,
} from 'vscode'
import { visible } from '../../escape/controls'
import { forLabel } from '../../escape/label'
import type { Outcome } from '../../jekyll/output/outcome'
import { countMessage } from '../../navigate/referenceFeatures'

import type { Service } from '../../service/service'
import { decodeUrl } from '../../text/decodeUrl'
import { translate } from '../host/localize'
import { outcomeWords } from './outcomeHover'
import { followStatus, problemsIn, statusCommand } from './statusCommand'

const never = { isCancellationRequested: false }

/** Shows in the status bar what Jekyll makes of the active file, and whether it has problems. */
export function showStatus(service: Service): Disposable {
  const item = window.createStatusBarItem('jekyll-posts.outcome', StatusBarAlignment.Right, 100)
  item.name = 'Jekyll Posts'
  item.command = statusCommand
  const update = async () => {
    const document = window.activeTextEditor?.document
    const found = document && (await service.outcome(document.uri.toString(), never))
    if (document !== window.activeTextEditor?.document) return
    if (!document || !found) return item.hide()
    if (found.blog.isRead) show(item, document, found.outcome)
    else showReading(item)
  }
  const { blogs } = service
  void update()
  return Disposable.from(
    item,
    window.onDidChangeActiveTextEditor(update),
    blogs.onDidUpdate(update),
    blogs.onDidChange(update),
    blogs.onDidChangeFiles(({ paths }) => {
      if (paths.length === 0) void update() // all files were read
    }),
    languages.onDidChangeDiagnostics(({ uris }) => {
      const front = window.activeTextEditor?.document.uri.toString()
      if (uris.some((uri) => uri.toString() === front)) void update()
    }),
    commands.registerCommand(statusCommand, followStatus),
  )
}

function showReading(item: StatusBarItem): void {
  item.text = `$(sync~spin) ${translate({ key: 'status.reading' })}`
  item.tooltip = translate({ key: 'status.reading-why' })
  item.backgroundColor = undefined
  item.show()
}

function show(item: StatusBarItem, document: TextDocument, outcome: Outcome | undefined): void {
  if (!outcome) return item.hide()
  const problems = problemsIn(document)
  item.text = outcome.written
    ? `$(globe) ${forLabel(decodeUrl(outcome.url ?? ''))}`
    : `$(circle-slash) ${translate({ key: 'outcome.short' })}`
  const click =
    problems.length > 0 ? countMessage('status.problems', problems.length) : ({ key: 'status.preview' } as const)
  item.tooltip = visible(`${outcomeWords(outcome)}\n${translate(click)}`)
  item.backgroundColor = colorFor(problems)
  item.show()
}

function colorFor(problems: readonly Diagnostic[]): ThemeColor | undefined {
  if (problems.length === 0) return undefined
  const hasErrors = problems.some(({ severity }) => severity === DiagnosticSeverity.Error)
  return new ThemeColor(`statusBarItem.${hasErrors ? 'error' : 'warning'}Background`)
}
