import type { FileText } from '../../mention/fileText'
import type { Mention } from '../../mention/mention'
import { mentionsIn } from '../../mention/mentions'
import type { Clock } from '../../jekyll/clock'
import type { Site } from '../../site/site'
import type { Edit } from '../../text/edit'
import { textOf } from '../../text/span'
import { fileNamed } from '../fileNamed'
import { below } from '../../text/path'
import type { Moves } from './moves'
import { fileName, postName, relativeName, rootedName } from './newNames'

/**
 * The edits that keep a file's links to files right when some of these, or the file itself, move. `fixesPlain` is false
 * where the editor itself mends the links that it follows.
 */
export function moveEdits(file: FileText, moves: Moves, site: Site, when: Clock, fixesPlain: boolean): Edit[] {
  return [...mentionsIn(file)].flatMap((mention) => {
    if (!fixesPlain && (mention.form === 'relative' || mention.form === 'rooted')) return []
    const written = textOf(file.text, mention.span)
    const name = newName(mention, written, { file, moves, site, when })
    return name === undefined || name === written ? [] : [{ span: mention.span, text: name }]
  })
}

interface Move {
  readonly file: FileText
  readonly moves: Moves
  readonly site: Site
  readonly when: Clock
}

function newName(mention: Mention, written: string, { file, moves, site, when }: Move): string | undefined {
  const path = targetOf(mention, site, when)
  if (path === undefined || !(moves.has(path) || (isByWay(mention) && moves.has(file.path)))) return undefined
  const target = below(moves.get(path) ?? path, site.config.source)
  const from = below(moves.get(file.path) ?? file.path, site.config.source)
  if (target === undefined || from === undefined) return undefined
  return isByWay(mention) ? wayTo(mention, from, target, written) : nameFor(mention, target, written, site)
}

/** The file that a mention names by its path rather than its URL. */
function targetOf(mention: Mention, site: Site, when: Clock): string | undefined {
  const path = moving.has(mention.kind) ? fileNamed(mention, site, when) : undefined
  return path !== undefined && (mention.kind === 'post' || pathIsWritten(mention, path)) ? path : undefined
}

/** True where a file is named by the way to it from this one. */
function isByWay({ form }: Mention): boolean {
  return form === 'relative' || form === 'beside'
}

/** `include_relative` goes down only. */
function wayTo({ form }: Mention, from: string, target: string, written: string): string | undefined {
  const way = relativeName(from, target, written)
  return form === 'beside' && way.startsWith('../') ? undefined : way
}

function nameFor({ kind }: Mention, target: string, written: string, { config }: Site): string | undefined {
  if (kind === 'post') return postName(target, written, config)
  return kind === 'file' ? fileName(target, written, config) : rootedName(target, written)
}

const moving: ReadonlySet<string> = new Set(['post', 'file', 'link', 'image'])

/** False where it is its URL that is written. */
function pathIsWritten({ name }: Mention, path: string): boolean {
  const bare = name.replace(/^\//, '')
  return path === bare || path.endsWith(`/${bare}`)
}
