import {
  languages,
  window,
  type CancellationToken,
  type Disposable,
  type Position,
  type TextDocument,
  type WorkspaceEdit,
} from 'vscode'
import { forNotification } from '../../escape/label'
import type { Message } from '../../messages/messages'
import type { Dialog } from '../../service/navigation/rename'
import type { Service } from '../../service/service'
import { toRange, toWorkspaceEdit } from '../convert'
import { translate } from '../host/localize'

/**
 * Renames tags, categories, classes, attribute list definitions and footnotes. The editor renames headings and links.
 */
export function provideRenames(service: Service): Disposable {
  const prepareRename = async (document: TextDocument, position: Position, token: CancellationToken) => {
    const start = await service.renameStart(document.uri.toString(), document.offsetAt(position), token)
    if (!start) return undefined // the editor asks its own provider next, for headings and links
    return { range: toRange(document, start.span), placeholder: start.subject.name }
  }
  const provideRenameEdits = async (
    document: TextDocument,
    position: Position,
    name: string,
    token: CancellationToken,
  ): Promise<WorkspaceEdit | undefined> => {
    const uri = document.uri.toString()
    const changes = await service.rename(uri, document.offsetAt(position), name, dialog, token)
    return changes && toWorkspaceEdit(changes)
  }
  return languages.registerRenameProvider({ language: 'markdown' }, { prepareRename, provideRenameEdits })
}

/**
 * Shows a reason instead of throwing it. After an error the editor would ask its own Markdown provider, which reads
 * `[a, b]` in the front matter as a link and replaces the whole list by the new name.
 */
const dialog: Dialog = {
  refuse: (reason) => void window.showErrorMessage(forNotification(translate(reason))),
  confirm: async (notes: readonly Message[], action: Message) => {
    const question = forNotification(notes.map(translate).join(' '))
    return (await window.showWarningMessage(question, { modal: true }, translate(action))) === translate(action)
  },
}
