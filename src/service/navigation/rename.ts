import type { FileText } from '../../references/fileText'
import type { Message } from '../../messages/messages'
import { countMessage } from '../../navigate/referenceFeatures'
import {
  mergeNote,
  changesUrl,
  renameRejection,
  renameAt,
  renameEdits,
  type Renamable,
  type RenameStart,
} from '../../navigate/rename/rename'
import { filesReferringTo } from '../../navigate/filesReferringTo'
import type { Edit } from '../../text/edit'
import { inParallel } from '../async/inParallel'
import { noChanges, type Changes } from '../changes'
import { fileOf, openFile, type OpenFile, type ServiceContext } from '../context'
import type { CancellationToken } from '../host'
import { Ranges } from '../ranges'
import { readsAtOnce } from '../walk'

/** Shows messages to the author and asks for confirmation. */
export interface Dialog {
  refuse(reason: Message): void
  /** Resolves to whether the author confirms. */
  confirm(notes: readonly Message[], action: Message): Promise<boolean>
}

/** Returns the name at an offset that can be renamed. */
export async function renameStart(
  context: ServiceContext,
  uri: string,
  offset: number,
  token: CancellationToken,
): Promise<RenameStart | undefined> {
  const open = await openFile(context, uri, token)
  return open && renameAt(open.file, offset)
}

/**
 * Returns the changes that rename the construct at an offset; `undefined` if it cannot be renamed. If the new name is
 * not valid or the author does not confirm, there are no changes.
 */
export async function renameIn(
  context: ServiceContext,
  uri: string,
  offset: number,
  name: string,
  dialog: Dialog,
  token: CancellationToken,
): Promise<Changes | undefined> {
  const open = await openFile(context, uri, token)
  const start = open && renameAt(open.file, offset)
  if (!start) return undefined
  return renamed(open, start.subject, name.trim(), dialog, token).catch((error: unknown) => {
    context.host.log.error(`Error while renaming ${start.subject.name} to ${name}: ${String(error)}`)
    dialog.refuse({ key: 'rename.failed' })
    return noChanges
  })
}

async function renamed(
  open: OpenFile,
  subject: Renamable,
  name: string,
  dialog: Dialog,
  token: CancellationToken,
): Promise<Changes> {
  const fault = renameRejection(subject, name)
  if (fault) dialog.refuse(fault)
  if (fault) return noChanges
  await open.blog.whenRead() // a file that is not read yet would keep the old name
  const files = await changedFiles(open, subject, name, token)
  if (token.isCancellationRequested) return noChanges
  const notes = notesOn(open, subject, name, files)
  const isWanted = notes.length === 0 || (await dialog.confirm(notes, { key: 'rename.do' }))
  return isWanted ? toChanges(open, subject, name, files) : noChanges
}

interface ChangedFile {
  readonly file: FileText
  readonly edits: readonly Edit[]
  /** Whether the file gets another URL. */
  readonly isMoved: boolean
}

async function changedFiles(
  { blog, clock }: OpenFile,
  subject: Renamable,
  name: string,
  token: CancellationToken,
): Promise<ChangedFile[]> {
  const changed: ChangedFile[] = []
  await inParallel(filesReferringTo(subject, blog.site, clock), readsAtOnce, async (path) => {
    const file = token.isCancellationRequested ? undefined : await fileOf(blog, path)
    if (!file || token.isCancellationRequested) return
    const edits = renameEdits(subject, name, file, blog.site, clock)
    if (edits.length > 0) changed.push({ file, edits, isMoved: changesUrl(file, edits, blog.site, clock) })
  })
  return changed.sort((a, b) => (a.file.path < b.file.path ? -1 : 1))
}

/** The notes to confirm, the most important first: no later rename can undo a merge or a new URL. */
function notesOn(
  { blog, file }: OpenFile,
  subject: Renamable,
  name: string,
  files: readonly ChangedFile[],
): readonly Message[] {
  const moved = files.filter(({ isMoved }) => isMoved).length
  const merge = mergeNote(subject, name, file, blog.site)
  const isDefault = subject.kind === 'category' && files.some((each) => each.file.isConfig)
  return [
    ...(merge ? [merge] : []),
    ...(moved > 0 ? [countMessage('rename.addresses', moved)] : []),
    ...(isDefault ? [{ key: 'rename.defaults' } as const] : []),
  ]
}

function toChanges({ blog }: OpenFile, subject: Renamable, name: string, files: readonly ChangedFile[]): Changes {
  const edits = files.map(({ file, edits: changes }) => {
    const ranges = new Ranges(file.text)
    return { uri: blog.uriOf(file.path), edits: changes.map(({ span, text }) => ({ range: ranges.of(span), text })) }
  })
  return { edits, label: { key: 'rename.label', args: { from: subject.name, to: name } } }
}
