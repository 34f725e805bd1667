import {
  workspace,
  WorkspaceEdit,
  type Disposable,
  type FileWillRenameEvent,
  type LogOutputChannel,
  type Uri,
} from 'vscode'
import { moveEdits } from '../navigate/move/moveEdits'
import { movesOf, type Moves } from '../navigate/move/moves'
import { usersOf } from '../navigate/users'
import type { Blog } from './blog'
import type { Blogs } from './blogs'
import { fileOf, now } from './here'
import { inParallel } from './inParallel'
import { Ranges } from './locate'
import { say } from './say'
import { readsAtOnce } from './walk'

/** Keeps links right when files or folders of a site are moved or renamed; the editor asks before it changes anything. */
export function followMovedFiles(blogs: Blogs, log: LogOutputChannel): Disposable {
  return workspace.onWillRenameFiles((event) => {
    for (const blog of blogs.open) {
      const renames = renamesIn(event, blog)
      if (renames.length === 0) continue
      takeInEditors(blog)
      event.waitUntil(editsFor(blog, renames, event, log))
    }
  })
}

function renamesIn({ files }: FileWillRenameEvent, blog: Blog): [string, string][] {
  return files.flatMap(({ oldUri, newUri }): [string, string][] => {
    const [from, to] = [blog.pathOf(oldUri), blog.pathOf(newUri)]
    return from === undefined || to === undefined ? [] : [[from, to]]
  })
}

/** The index takes in what editors hold after a pause, and a move does not wait for that. */
function takeInEditors(blog: Blog): void {
  for (const document of workspace.textDocuments) blog.updateText(document.uri, document.getText())
}

async function editsFor(
  blog: Blog,
  renames: readonly [string, string][],
  { token }: FileWillRenameEvent,
  log: LogOutputChannel,
) {
  try {
    const edit = new WorkspaceEdit()
    const moves = movesOf(renames, blog.site)
    await inParallel(pathsFor(blog, moves), readsAtOnce, async (path) => {
      if (!token.isCancellationRequested) await addEdits(edit, blog, path, moves)
    })
    return edit
  } catch (error) {
    log.error(`While following the move of ${renames.map(([from]) => from).join(', ')}: ${String(error)}`)
    return new WorkspaceEdit()
  }
}

/** Those that may name what moves, and what moves itself, whose own ways to others change. */
function pathsFor({ site }: Blog, moves: Moves): string[] {
  const when = now()
  const users = [...moves.keys()].flatMap((path) => usersOf({ kind: 'file', path }, site, when))
  return [...new Set([...moves.keys(), ...users])].filter((path) => site.settings.isIndexed(path)).sort()
}

async function addEdits(edit: WorkspaceEdit, blog: Blog, path: string, moves: Moves): Promise<void> {
  const file = await fileOf(blog, path)
  if (!file) return
  const uri = blog.uriOf(path)
  const ranges = new Ranges(file.text)
  for (const { span, text } of moveEdits(file, moves, blog.site, now(), !mendsItself(uri)))
    edit.replace(uri, ranges.of(span), text, { label: say({ key: 'move.label' }), needsConfirmation: false })
}

/** True where the editor's own Markdown extension looks after the links that it follows. */
function mendsItself(uri: Uri): boolean {
  return workspace.getConfiguration('markdown', uri).get<string>('updateLinksOnFileMove.enabled', 'never') !== 'never'
}
