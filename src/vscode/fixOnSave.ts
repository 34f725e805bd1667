import {
  CodeAction,
  CodeActionKind,
  languages,
  WorkspaceEdit,
  type CancellationToken,
  type CodeActionContext,
  type Disposable,
  type LogOutputChannel,
  type Range,
  type TextDocument,
} from 'vscode'
import { fixAll } from '../lint/fixAll'
import { editsBetween } from '../text/editsBetween'
import { isCandidate, type Blogs } from './blogs'
import { toRange } from './convert'
import { lintingOf } from './linting'
import { say } from './say'

const kind = CodeActionKind.SourceFixAll.append('jekyllPosts')

/** `source.fixAll.jekyllPosts`: the safe fixes of a document, on save where `editor.codeActionsOnSave` says so. */
export function offerFixAll(blogs: Blogs, log: LogOutputChannel): Disposable {
  const provideCodeActions = async (
    document: TextDocument,
    _range: Range,
    { only }: CodeActionContext,
    token: CancellationToken,
  ) => {
    if (!only?.contains(kind) || !isCandidate(document)) return []
    const located = await blogs.located(document)
    if (!located || token.isCancellationRequested) return []
    const { onFailure, options } = lintingOf(document.uri, located, log)
    const { text, isUnfinished } = fixAll(document.getText(), located.kind, onFailure, options)
    if (isUnfinished) log.info(`${document.uri.toString(true)} has more problems to fix. Run “Fix all” again.`)
    return text === document.getText() ? [] : [action(document, text)]
  }
  return languages.registerCodeActionsProvider(
    { language: 'markdown' },
    { provideCodeActions },
    { providedCodeActionKinds: [kind] },
  )
}

function action(document: TextDocument, fixed: string): CodeAction {
  const action = new CodeAction(say({ key: 'fix.all' }), kind)
  action.edit = new WorkspaceEdit()
  for (const { span, text } of editsBetween(document.getText(), fixed))
    action.edit.replace(document.uri, toRange(document, span), text)
  return action
}
