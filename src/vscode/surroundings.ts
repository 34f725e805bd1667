import { workspace, type TextDocument } from 'vscode'
import type { Surroundings } from '../complete/completion'
import type { Blog } from './blog'

/** What completion wants to know besides the site: the time, the zone, and what VS Code completes `/…` from. */
export function surroundings(document: TextDocument, { folder }: Blog): Surroundings {
  return {
    now: Math.floor(Date.now() / 1000),
    machineZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
    below: completesPaths(document) ? belowWorkspace(document, folder.path) : undefined,
  }
}

function completesPaths(document: TextDocument): boolean {
  return workspace.getConfiguration('markdown', document).get<boolean>('suggest.paths.enabled', true)
}

/** The site's folder, relative to the workspace's. */
function belowWorkspace(document: TextDocument, site: string): string | undefined {
  const top = workspace.getWorkspaceFolder(document.uri)?.uri.path.replace(/\/?$/, '/')
  return top !== undefined && `${site}/`.startsWith(top) ? site.slice(top.length) : undefined
}
