import { outcomeOf, sourceFile } from '../../jekyll/output/outcome'
import type { FileText } from '../../references/fileText'
import type { Reference } from '../../references/reference'
import { referencesAt } from '../../references/references'
import type { Message } from '../../messages/messages'
import type { Clock } from '../../jekyll/clock'
import type { Site } from '../../site/site'
import { applyEdits, type Edit } from '../../text/edit'
import type { Span } from '../../text/span'
import { countMessage } from '../referenceFeatures'
import { referencesTo } from '../referencesTo'
import type { Subject } from '../subject'
import { invalidNameReason } from './invalidNameReason'
import { termEdits } from './termEdits'

/** A subject that can be renamed across a blog. VS Code itself renames headings, links and files. */
export type Renamable = Extract<Subject, { readonly name: string }> & {
  readonly kind: 'tag' | 'category' | 'class' | 'ald' | 'footnote'
}

export interface RenameStart {
  readonly span: Span
  readonly subject: Renamable
}

/** The span and the subject of the name at an offset, if it can be renamed. */
export function renameAt(file: FileText, offset: number): RenameStart | undefined {
  const reference = referencesAt(file, offset).find(({ kind }) => isRenamable(kind))
  return reference && { span: reference.span, subject: subjectFor(reference, file) }
}

function isRenamable(kind: Reference['kind']): kind is Renamable['kind'] {
  return kind === 'tag' || kind === 'category' || kind === 'class' || kind === 'ald' || kind === 'footnote'
}

function subjectFor({ kind, name }: Reference, { path }: FileText): Renamable {
  const isOfFile = kind === 'ald' || kind === 'footnote'
  return (isOfFile ? { kind, name, path } : { kind, name }) as Renamable
}

/** The reason why a new name is not valid; `undefined` if it is valid. */
export function renameRejection(subject: Renamable, name: string): Message | undefined {
  return invalidNameReason(subject.kind, name)
}

/** The edits that rename a subject in one file. */
export function renameEdits(subject: Renamable, name: string, file: FileText, site: Site, when: Clock): Edit[] {
  if (name === subject.name) return []
  if (subject.kind === 'tag' || subject.kind === 'category') return termEdits(file, subject.kind, subject.name, name)
  return referencesTo(subject, file, site, when).map(({ span }) => ({ span, text: name }))
}

/**
 * The note that the new name is already in use, so that renaming merges the two names; `undefined` if it is not in
 * use.
 */
export function mergeNote(
  { kind, name: from }: Renamable,
  name: string,
  file: FileText,
  site: Site,
): Message | undefined {
  if (from === name) return undefined
  if (kind === 'ald' || kind === 'footnote') {
    const own = kind === 'ald' ? file.body.attributeLists : file.body.footnotes
    return own.some((each) => each.name === name) ? { key: 'rename.merge-here', args: { name } } : undefined
  }
  const count = site.names.usedBy(kind, name).length
  return count === 0 ? undefined : { ...countMessage(`rename.merge`, count, { name }) }
}

/**
 * Whether edits of a post's file change its URL. Edits of a configuration can change the URLs of other files, which
 * is not checked.
 */
export function changesUrl(file: FileText, edits: readonly Edit[], site: Site, when: Clock): boolean {
  const text = applyEdits(file.text, edits)
  const urlOf = (source: string) =>
    outcomeOf(sourceFile(file.path, source), site.config, { ...when, sitePaths: [] })?.url
  return text !== undefined && urlOf(file.text) !== urlOf(text)
}
