import {
  CodeAction,
  CodeActionKind,
  languages,
  type CancellationToken,
  type CodeActionContext,
  type Disposable,
  type Range,
  type TextDocument,
} from 'vscode'
import type { Refactoring, TermChange } from '../../refactor/refactoring'
import type { Blog } from '../../service/blog'
import type { Service } from '../../service/service'
import { editOf, toSpan, toWorkspaceEdit } from '../convert'
import { translate } from '../host/localize'

/** An action whose edits of other posts are computed once it is chosen. */
class ChangeEverywhere extends CodeAction {
  constructor(
    title: string,
    readonly blog: Blog,
    readonly change: TermChange,
  ) {
    super(title, CodeActionKind.Refactor)
  }
}

/**
 * Provides the refactorings of the front matter at the cursor. Changes of other files are shown before they are
 * applied.
 */
export function provideRefactorings(service: Service): Disposable {
  const provideCodeActions = async (
    document: TextDocument,
    range: Range,
    { only }: CodeActionContext,
    token: CancellationToken,
  ) => {
    if (only && !only.contains(CodeActionKind.Refactor) && !only.intersects(CodeActionKind.Refactor)) return []
    const found = await service.refactorings(document.uri.toString(), toSpan(document, range), token)
    return found.map((refactoring) => toAction(document, refactoring, refactoring.blog))
  }
  const resolveCodeAction = async (action: CodeAction) => {
    if (action instanceof ChangeEverywhere)
      action.edit = toWorkspaceEdit(await service.changeEverywhere(action.blog, action.change))
    return action
  }
  return languages.registerCodeActionsProvider(
    { language: 'markdown' },
    { provideCodeActions, resolveCodeAction },
    { providedCodeActionKinds: [CodeActionKind.Refactor, CodeActionKind.RefactorRewrite] },
  )
}

function toAction(document: TextDocument, { title, edits, everywhere }: Refactoring, blog: Blog): CodeAction {
  if (everywhere) return new ChangeEverywhere(translate(title), blog, everywhere)
  const action = new CodeAction(translate(title), CodeActionKind.RefactorRewrite)
  action.edit = editOf(document, edits)
  return action
}
