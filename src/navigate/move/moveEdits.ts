import type { FileText } from '../../references/fileText'
import type { Reference } from '../../references/reference'
import { referencesIn } from '../../references/references'
import type { Clock } from '../../jekyll/clock'
import type { Site } from '../../site/site'
import type { Edit } from '../../text/edit'
import { textOf } from '../../text/span'
import { referencedFile } from '../referencedFile'
import { below } from '../../text/path'
import type { Moves } from './moves'
import { newLinkName, newPostUrlName, newRelativePath, newRootedPath } from './newNames'

/**
 * The edits that keep a file's links correct when the linked files or the file itself are moved. If `fixesPlain` is
 * false, the links that the editor updates by itself are not edited.
 */
export function moveEdits(file: FileText, moves: Moves, site: Site, when: Clock, fixesPlain: boolean): Edit[] {
  return [...referencesIn(file)].flatMap((reference) => {
    if (!fixesPlain && (reference.form === 'relative' || reference.form === 'rooted')) return []
    const written = textOf(file.text, reference.span)
    const name = newName(reference, written, { file, moves, site, when })
    return name === undefined || name === written ? [] : [{ span: reference.span, text: name }]
  })
}

interface Move {
  readonly file: FileText
  readonly moves: Moves
  readonly site: Site
  readonly when: Clock
}

function newName(reference: Reference, written: string, { file, moves, site, when }: Move): string | undefined {
  const path = targetOf(reference, site, when)
  if (path === undefined || !(moves.has(path) || (isRelative(reference) && moves.has(file.path)))) return undefined
  const target = below(moves.get(path) ?? path, site.config.source)
  const from = below(moves.get(file.path) ?? file.path, site.config.source)
  if (target === undefined || from === undefined) return undefined
  return isRelative(reference)
    ? relativeTo(reference, from, target, written)
    : nameFor(reference, target, written, site)
}

/** The file that a reference names by its path, not by its URL. */
function targetOf(reference: Reference, site: Site, when: Clock): string | undefined {
  const path = moving.has(reference.kind) ? referencedFile(reference, site, when) : undefined
  return path !== undefined && (reference.kind === 'post' || pathIsWritten(reference, path)) ? path : undefined
}

/** Whether a reference is a path relative to its own file. */
function isRelative({ form }: Reference): boolean {
  return form === 'relative' || form === 'beside'
}

/**
 * The relative path between two files; `undefined` if the reference is an `include_relative` and the path would leave
 * its folder.
 */
function relativeTo({ form }: Reference, from: string, target: string, written: string): string | undefined {
  const path = newRelativePath(from, target, written)
  return form === 'beside' && path.startsWith('../') ? undefined : path
}

function nameFor({ kind }: Reference, target: string, written: string, { config }: Site): string | undefined {
  if (kind === 'post') return newPostUrlName(target, written, config)
  return kind === 'file' ? newLinkName(target, written, config) : newRootedPath(target, written)
}

const moving: ReadonlySet<string> = new Set(['post', 'file', 'link', 'image'])

/** Whether a reference contains the path of a file, not its URL. */
function pathIsWritten({ name }: Reference, path: string): boolean {
  const bare = name.replace(/^\//, '')
  return path === bare || path.endsWith(`/${bare}`)
}
