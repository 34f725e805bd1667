import { workspace, type TextDocument } from 'vscode'

/** Whether the editor completes paths that begin with `/` itself. */
export function completesPaths(document: TextDocument): boolean {
  return workspace.getConfiguration('markdown', document).get<boolean>('suggest.paths.enabled', true)
}
