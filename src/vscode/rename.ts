import {
  languages,
  window,
  WorkspaceEdit,
  type CancellationToken,
  type Disposable,
  type LogOutputChannel,
  type Position,
  type TextDocument,
} from 'vscode'
import { forNotification } from '../escape/label'
import { mergeNote, movesAddress, refusal, renameAt, renameEdits, type Renamable } from '../navigate/rename/rename'
import { counted } from '../navigate/construct'
import { usersOf } from '../navigate/users'
import type { Message } from '../messages/words'
import type { Edit } from '../text/edit'
import type { FileText } from '../mention/fileText'
import type { Blogs } from './blogs'
import { toRange } from './convert'
import { fileOf, hereIn, type Here } from './here'
import { inParallel } from './inParallel'
import { Ranges } from './locate'
import { say } from './say'
import { readsAtOnce } from './walk'

/** Renames tags, categories, classes, attribute list definitions and footnotes; all else is the editor's own. */
export function offerRenames(blogs: Blogs, log: LogOutputChannel): Disposable {
  const prepareRename = async (document: TextDocument, position: Position, token: CancellationToken) => {
    const here = await hereIn(document, blogs, token)
    const start = here && renameAt(here.file, document.offsetAt(position))
    if (!start) return undefined // the editor asks the next one, which is its own for headings and links
    return { range: toRange(document, start.span), placeholder: start.subject.name }
  }
  const provideRenameEdits = async (
    document: TextDocument,
    position: Position,
    name: string,
    token: CancellationToken,
  ) => {
    const here = await hereIn(document, blogs, token)
    const start = here && renameAt(here.file, document.offsetAt(position))
    if (!start) return undefined
    return renaming(here, start.subject, name.trim(), token).catch((error: unknown) => {
      log.error(`Error while renaming ${start.subject.name} to ${name}: ${String(error)}`)
      return refuse({ key: 'rename.failed' })
    })
  }
  return languages.registerRenameProvider({ language: 'markdown' }, { prepareRename, provideRenameEdits })
}

async function renaming(
  here: Here,
  subject: Renamable,
  name: string,
  token: CancellationToken,
): Promise<WorkspaceEdit> {
  const fault = refusal(subject, name)
  if (fault) return refuse(fault)
  await here.blog.whenRead() // a file that is not read yet would keep the old name
  const changes = await changesIn(here, subject, name, token)
  const isWanted = !token.isCancellationRequested && (await confirm(notesOn(here, subject, name, changes)))
  return isWanted ? toEdit(here, subject, name, changes) : new WorkspaceEdit()
}

/**
 * Says why nothing is renamed. To throw would make the editor ask its own Markdown provider, which takes `[a, b]` in the
 * front matter for a link and puts the new name in place of the whole list.
 */
function refuse(reason: Message): WorkspaceEdit {
  void window.showErrorMessage(forNotification(say(reason)))
  return new WorkspaceEdit()
}

interface Change {
  readonly file: FileText
  readonly edits: readonly Edit[]
  readonly movesAddress: boolean
}

async function changesIn(
  { blog, when }: Here,
  subject: Renamable,
  name: string,
  token: CancellationToken,
): Promise<Change[]> {
  const changes: Change[] = []
  await inParallel(usersOf(subject, blog.site, when), readsAtOnce, async (path) => {
    const file = token.isCancellationRequested ? undefined : await fileOf(blog, path)
    if (!file || token.isCancellationRequested) return
    const edits = renameEdits(subject, name, file, blog.site, when)
    if (edits.length > 0) changes.push({ file, edits, movesAddress: movesAddress(file, edits, blog.site, when) })
  })
  return changes.sort((a, b) => (a.file.path < b.file.path ? -1 : 1))
}

/** What is to be known before it is done, the weightiest first. */
function notesOn({ blog, file }: Here, subject: Renamable, name: string, changes: readonly Change[]): Message[] {
  const moved = changes.filter((each) => each.movesAddress).length
  const merge = mergeNote(subject, name, file, blog.site)
  const isDefault = subject.kind === 'category' && changes.some((each) => each.file.isConfig)
  return [
    ...(merge ? [merge] : []),
    ...(moved > 0 ? [counted('rename.addresses', moved)] : []),
    ...(isDefault ? [{ key: 'rename.defaults' } as const] : []),
  ]
}

/** Asks before two names become one, and before addresses change: no other rename takes either back. */
async function confirm(notes: readonly Message[]): Promise<boolean> {
  if (notes.length === 0) return true
  const rename = say({ key: 'rename.do' })
  return (
    (await window.showWarningMessage(forNotification(notes.map(say).join(' ')), { modal: true }, rename)) === rename
  )
}

/** The edits, each with its words for the editor's preview, which comes up where it is asked for. */
function toEdit({ blog }: Here, subject: Renamable, name: string, changes: readonly Change[]): WorkspaceEdit {
  const edit = new WorkspaceEdit()
  const label = say({ key: 'rename.label', args: { from: subject.name, to: name } })
  for (const { file, edits } of changes) {
    const ranges = new Ranges(file.text)
    for (const { span, text } of edits)
      edit.replace(blog.uriOf(file.path), ranges.of(span), text, { label, needsConfirmation: false })
  }
  return edit
}
