import {
  CodeAction,
  CodeActionKind,
  languages,
  SnippetTextEdit,
  TextEdit,
  WorkspaceEdit,
  type Disposable,
  type Range,
  type TextDocument,
} from 'vscode'
import { captionActions, textOfAction, type CaptionAction } from '../illustrate/captionActions'
import { isCandidate, type Blogs } from './blogs'
import { captionSettings } from './captionSettings'
import { captionSnippet } from './captionSnippet'
import { toRange } from './convert'
import { say } from './say'

/** Offers to give the picture at the cursor a caption, or to write its caption in another way. */
export function offerCaptionActions(blogs: Blogs): Disposable {
  const provideCodeActions = async (document: TextDocument, range: Range) => {
    const located = isCandidate(document) ? await blogs.located(document) : undefined
    if (!located) return []
    const at = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) }
    const seen = { site: located.blog.site, path: located.path }
    const actions = captionActions(document.getText(), at, seen, captionSettings(document))
    return actions.map((action) => toAction(document, action))
  }
  const metadata = { providedCodeActionKinds: [CodeActionKind.RefactorRewrite] }
  return languages.registerCodeActionsProvider({ language: 'markdown' }, { provideCodeActions }, metadata)
}

function toAction(document: TextDocument, action: CaptionAction): CodeAction {
  const codeAction = new CodeAction(say(action.title), CodeActionKind.RefactorRewrite)
  codeAction.edit = new WorkspaceEdit()
  codeAction.edit.set(document.uri, [editFor(document, action)])
  return codeAction
}

/** A caption that is still to be written is selected. */
function editFor(document: TextDocument, action: CaptionAction): TextEdit | SnippetTextEdit {
  const range = toRange(document, action.span)
  if (!action.isNew) return TextEdit.replace(range, textOfAction(action))
  const picture = { ...action.picture, caption: say({ key: 'caption.text' }) }
  return SnippetTextEdit.replace(range, captionSnippet(action.template, { picture, stops: ['caption'] }))
}
