import { Uri, workspace, type Disposable } from 'vscode'
import type { Service } from '../../service/service'
import { toWorkspaceEdit } from '../convert'

/** Updates links when files or folders of a site are moved or renamed. The editor asks before it changes anything. */
export function followMovedFiles(service: Service): Disposable {
  return workspace.onWillRenameFiles((event) => {
    if (service.blogs.open.length === 0) return
    const files = event.files.map(({ oldUri, newUri }) => ({ from: oldUri.toString(), to: newUri.toString() }))
    event.waitUntil(service.move(files, fixesItself, event.token).then(toWorkspaceEdit))
  })
}

/** Whether the editor's own Markdown extension updates the links that it follows. */
function fixesItself(uri: string): boolean {
  const settings = workspace.getConfiguration('markdown', Uri.parse(uri))
  return settings.get<string>('updateLinksOnFileMove.enabled', 'never') !== 'never'
}
