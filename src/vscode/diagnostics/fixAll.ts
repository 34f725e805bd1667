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
import type { Service } from '../../service/service'
import { editOf } from '../convert'
import { translate } from '../host/localize'
import { severitiesFor } from '../severities'

const kind = CodeActionKind.SourceFixAll.append('jekyllPosts')

/**
 * Provides `source.fixAll.jekyllPosts`, the safe fixes of a document; on save if `editor.codeActionsOnSave` asks for
 * it.
 */
export function provideFixAll(service: Service): Disposable {
  const provideCodeActions = async (
    document: TextDocument,
    _range: Range,
    { only }: CodeActionContext,
    token: CancellationToken,
  ) => {
    const uri = document.uri.toString()
    const edits = only?.contains(kind) ? await service.safeFixes(uri, severitiesFor(uri), token) : []
    if (edits.length === 0) return []
    const action = new CodeAction(translate({ key: 'fix.all' }), kind)
    action.edit = editOf(document, edits)
    return [action]
  }
  const metadata = { providedCodeActionKinds: [kind] }
  return languages.registerCodeActionsProvider({ language: 'markdown' }, { provideCodeActions }, metadata)
}
