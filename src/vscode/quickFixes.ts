import {
  CodeAction,
  CodeActionKind,
  languages,
  type Disposable,
  type LogOutputChannel,
  type Range,
  type TextDocument,
} from 'vscode'
import type { Problem } from '../lint/rule'
import type { Span } from '../text/span'
import type { Blog } from './blog'
import { isCandidate, type Blogs } from './blogs'
import { toDiagnostic, toRange, toWorkspaceEdit } from './convert'
import { problemsOf } from './problemsOf'
import { say } from './say'

/**
 * Offers the fixes of the problems on the lines of the selection. The text is read again for each request, so that a fix
 * always fits the text it is applied to.
 */
export function offerQuickFixes(blogs: Blogs, log: LogOutputChannel): Disposable {
  const provideCodeActions = async (document: TextDocument, range: Range) => {
    const located = isCandidate(document) ? await blogs.located(document) : undefined
    if (!located) return []
    const problems = problemsOf(document, located, log, (span) => isOnLinesOf(document, span, range))
    return problems.flatMap((problem) => actions(document, problem, located.blog))
  }
  const metadata = { providedCodeActionKinds: [CodeActionKind.QuickFix] }
  return languages.registerCodeActionsProvider({ language: 'markdown' }, { provideCodeActions }, metadata)
}

function isOnLinesOf(document: TextDocument, span: Span, range: Range): boolean {
  const { start, end } = toRange(document, span)
  return start.line <= range.end.line && range.start.line <= end.line
}

function actions(document: TextDocument, problem: Problem, blog: Blog): CodeAction[] {
  return problem.fixes.map((fix, index) => {
    const action = new CodeAction(say(fix.title), CodeActionKind.QuickFix)
    action.edit = toWorkspaceEdit(document, fix, blog)
    action.diagnostics = [toDiagnostic(document, problem)]
    action.isPreferred = index === 0
    return action
  })
}
