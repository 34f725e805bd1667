import {
  CodeAction,
  CodeActionKind,
  languages,
  SnippetString,
  SnippetTextEdit,
  TextEdit,
  WorkspaceEdit,
  type CancellationToken,
  type Disposable,
  type Range,
  type TextDocument,
} from 'vscode'
import { textOfAction, type CaptionAction } from '../../images/captionActions'
import { captionSnippet } from '../../service/images/captionSnippet'
import type { Service } from '../../service/service'
import { toRange, toSpan } from '../convert'
import { translate } from '../host/localize'
import { captionSettings } from './captionSettings'

/** Provides actions that add a caption to the image at the cursor, or change the format of its caption. */
export function provideCaptionActions(service: Service): Disposable {
  const provideCodeActions = async (
    document: TextDocument,
    range: Range,
    _context: unknown,
    token: CancellationToken,
  ) => {
    const [uri, selection] = [document.uri.toString(), toSpan(document, range)]
    const actions = await service.captionActions(uri, selection, captionSettings(document), token)
    return actions.map((action) => toAction(document, action))
  }
  const metadata = { providedCodeActionKinds: [CodeActionKind.RefactorRewrite] }
  return languages.registerCodeActionsProvider({ language: 'markdown' }, { provideCodeActions }, metadata)
}

function toAction(document: TextDocument, action: CaptionAction): CodeAction {
  const codeAction = new CodeAction(translate(action.title), CodeActionKind.RefactorRewrite)
  codeAction.edit = new WorkspaceEdit()
  codeAction.edit.set(document.uri, [editFor(document, action)])
  return codeAction
}

/** The edit of an action. It selects a new caption, so that the author can type it. */
function editFor(document: TextDocument, action: CaptionAction): TextEdit | SnippetTextEdit {
  const range = toRange(document, action.span)
  if (!action.isNew) return TextEdit.replace(range, textOfAction(action))
  const image = { ...action.picture, caption: translate({ key: 'caption.text' }) }
  const snippet = captionSnippet(action.template, { image, stops: ['caption'] })
  return SnippetTextEdit.replace(range, new SnippetString(snippet))
}
