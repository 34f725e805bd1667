import { existsSync, realpathSync, statSync, type Dirent, type Stats } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '../jekyll/config/config'
import { isEntered, locationOf } from '../jekyll/output/sourceLocation'
import type { Disk } from './disk'

/**
 * The paths of the files below a site's source, relative to it, in the folders that Jekyll enters, in `_posts` and
 * `_drafts` and in its collections. What Jekyll passes over is never opened. A link back to a folder above is not followed.
 */
export function* walk(source: string, config: Config, disk: Disk): Generator<string> {
  if (!existsSync(source)) return // Jekyll then builds an empty site
  yield* walkFolder({ source, config, disk }, '', [realpathSync.native(source)])
  yield* includedFiles(source, config)
}

/** What `include:` names by its whole path, in folders that are not entered. */
function* includedFiles(source: string, config: Config): Generator<string> {
  for (const pattern of config.include) {
    const path = pattern.replace(/^\.?\/+/, '')
    const isWalked = isEntered(path.slice(0, Math.max(path.lastIndexOf('/'), 0)), config)
    if (!isWalked && followed(join(source, path))?.isFile()) yield path
  }
}

interface Walk {
  readonly source: string
  readonly config: Config
  readonly disk: Disk
}

function* walkFolder(all: Walk, folder: string, above: readonly string[]): Generator<string> {
  const { source, config, disk } = all
  for (const entry of disk.list(join(source, folder))) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    const kind = kindOf(entry, join(source, path))
    if (kind === 'file' || kind === 'nothing') yield path
    if (kind !== 'folder' || !isOpened(path, entry, config)) continue
    const real = realpathSync.native(join(source, path))
    if (!above.includes(real)) yield* walkFolder(all, path, [...above, real])
  }
}

/** Below `_posts` and `_drafts` Jekyll looks into all folders but hidden ones, and follows no links; collections likewise. */
function isOpened(path: string, entry: Dirent, config: Config): boolean {
  const place = locationOf([config.source, path, 'any'].filter((part) => part !== '').join('/'), config)
  if (place?.kind === 'document') return !place.entry.includes('/') || !entry.isSymbolicLink()
  const special = /^(.*?)(^|\/)(_posts|_drafts)(\/|$)/.exec(path)
  if (!special) return isEntered(path, config)
  if (special[0].length < path.length && (entry.isSymbolicLink() || entry.name.startsWith('.'))) return false
  return isEntered(special[1]!, config)
}

/** `noCompletions` is where a link leads that leads nowhere. */
function kindOf(entry: Dirent, path: string): 'file' | 'folder' | 'nothing' | undefined {
  const stats = entry.isSymbolicLink() ? followed(path) : entry
  if (!stats) return 'nothing'
  if (stats.isDirectory()) return 'folder'
  return stats.isFile() ? 'file' : undefined
}

/** What a link leads to; `undefined` for nothing, for itself, and for what may not be looked at. */
export function followed(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch {
    return undefined // the site is told to have a broken link there
  }
}
