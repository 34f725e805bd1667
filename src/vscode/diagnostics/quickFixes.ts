import {
  CodeAction,
  CodeActionKind,
  languages,
  type CancellationToken,
  type Disposable,
  type Range,
  type TextDocument,
} from 'vscode'
import type { Problem } from '../../lint/rule'
import type { Service } from '../../service/service'
import { diagnosticAt, fixEdit, toRange, toSpan } from '../convert'
import { translate } from '../host/localize'
import { severitiesFor } from '../severities'

/** Provides the fixes of the problems on the lines of the selection. */
export function provideQuickFixes(service: Service): Disposable {
  const provideCodeActions = async (
    document: TextDocument,
    range: Range,
    _context: unknown,
    token: CancellationToken,
  ) => {
    const uri = document.uri.toString()
    const problems = await service.problemsToFix(uri, toSpan(document, range), severitiesFor(uri), token)
    return problems.flatMap((problem) => toActions(document, problem, problem.site))
  }
  const metadata = { providedCodeActionKinds: [CodeActionKind.QuickFix] }
  return languages.registerCodeActionsProvider({ language: 'markdown' }, { provideCodeActions }, metadata)
}

function toActions(document: TextDocument, problem: Problem, site: string): CodeAction[] {
  return problem.fixes.map((fix, index) => {
    const action = new CodeAction(translate(fix.title), CodeActionKind.QuickFix)
    action.edit = fixEdit(document, fix, site)
    action.diagnostics = [diagnosticAt(toRange(document, problem.span), problem)]
    action.isPreferred = index === 0
    return action
  })
}
