import {
  languages,
  WorkspaceEdit,
  type CancellationToken,
  type Disposable,
  type Position,
  type TextDocument,
} from 'vscode'
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
export function offerRenames(blogs: Blogs): Disposable {
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
    const fault = refusal(start.subject, name.trim())
    if (fault) throw new Error(say(fault))
    const changes = await changesIn(here, start.subject, name.trim(), token)
    return token.isCancellationRequested ? undefined : toEdit(here, start.subject, name.trim(), changes)
  }
  return languages.registerRenameProvider({ language: 'markdown' }, { prepareRename, provideRenameEdits })
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
  const many: Message = { key: 'rename.files.many', args: { count: changes.length } }
  return [
    ...(merge ? [merge] : []),
    ...(moved > 0 ? [counted('rename.addresses', moved)] : []),
    ...(changes.length > 1 ? [many] : []),
  ]
}

/**
 * The edits under one heading. Where there is something to be known first, an edit that changes nothing carries it: it
 * wants to be confirmed, so that the editor shows the preview, while all others stand there ticked.
 */
function toEdit(here: Here, subject: Renamable, name: string, changes: readonly Change[]): WorkspaceEdit {
  const { blog } = here
  const edit = new WorkspaceEdit()
  const label = say({ key: 'rename.label', args: { from: subject.name, to: name } })
  for (const { file, edits } of changes) {
    const ranges = new Ranges(file.text)
    for (const { span, text } of edits)
      edit.replace(blog.uriOf(file.path), ranges.of(span), text, { label, needsConfirmation: false })
  }
  const notes = notesOn(here, subject, name, changes).map(say)
  const first = changes[0]
  const start = first && new Ranges(first.file.text).of({ start: 0, end: 0 })
  if (first && start && notes.length > 0)
    edit.insert(blog.uriOf(first.file.path), start.start, '', { label: notes.join(' '), needsConfirmation: true })
  return edit
}
