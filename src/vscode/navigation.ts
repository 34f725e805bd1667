import type { Disposable, LogOutputChannel } from 'vscode'
import type { Blogs } from './blogs'
import { offerDefinitions } from './definition'
import { offerDocumentLinks } from './documentLinks'
import { offerHovers } from './hover'
import { followMovedFiles } from './movedFiles'
import { offerReferences } from './references'
import { offerRenames } from './rename'
import { offerWorkspaceSymbols } from './workspaceSymbols'

/** All ways from a name to what it names, and back. */
export function navigation(blogs: Blogs, log: LogOutputChannel): Disposable[] {
  return [
    ...[offerHovers, offerDefinitions, offerReferences, offerDocumentLinks, offerRenames, offerWorkspaceSymbols].map(
      (offer) => offer(blogs, log),
    ),
    followMovedFiles(blogs, log),
  ]
}
