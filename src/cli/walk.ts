import { existsSync, realpathSync, statSync, type Dirent, type Stats } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '../jekyll/config/config'
import { isEntered, locationOf } from '../jekyll/output/sourceLocation'
import type { Disk } from './disk'

/**
 * Yields the paths of the files below a site's source, relative to it: in the folders that Jekyll enters, in `_posts`
 * and `_drafts`, and in its collections. Folders that Jekyll ignores are never opened. A link to a parent folder is not
 * followed.
 */
export function* walk(source: string, config: Config, disk: Disk): Generator<string> {
  if (!existsSync(source)) return // Jekyll then builds an empty site
  yield* walkFolder({ source, config, disk }, '', [realpathSync.native(source)])
  yield* includedFiles(source, config)
}

/** Yields the files that `include:` names by their whole path in folders that Jekyll does not enter. */
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

/**
 * Whether Jekyll enters a folder. In `_posts`, `_drafts` and collections it enters all but hidden folders and links.
 */
function isOpened(path: string, entry: Dirent, config: Config): boolean {
  const location = locationOf([config.source, path, 'any'].filter((part) => part !== '').join('/'), config)
  if (location?.kind === 'document') return !location.entry.includes('/') || !entry.isSymbolicLink()
  const [start, above] = /^(.*?)(?:^|\/)(?:_posts|_drafts)(?:\/|$)/.exec(path) ?? []
  if (start === undefined || above === undefined) return isEntered(path, config)
  if (start.length < path.length && (entry.isSymbolicLink() || entry.name.startsWith('.'))) return false
  return isEntered(above, config)
}

/** The kind of an entry, with links followed; `nothing` for a broken link. */
function kindOf(entry: Dirent, path: string): 'file' | 'folder' | 'nothing' | undefined {
  const stats = entry.isSymbolicLink() ? followed(path) : entry
  if (!stats) return 'nothing'
  if (stats.isDirectory()) return 'folder'
  return stats.isFile() ? 'file' : undefined
}

/** Returns the stats of the target of a link; `undefined` if it is broken, links to itself or may not be read. */
export function followed(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch {
    return undefined // reported as a broken link
  }
}
