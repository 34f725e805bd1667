import type { Config } from './config'
import { rejection, type Rejection } from './entryFilter'

/** Where a post or draft lies. */
export interface Place {
  readonly kind: 'post' | 'draft'
  /** Relative to the folder of the collections, as Jekyll's scopes and messages have it. */
  readonly relativePath: string
  /** Below `_posts` or `_drafts`. */
  readonly entry: string
  /** Why Jekyll never reads the file, if it does not. */
  readonly unread: Rejection | 'outside-collections-dir' | undefined
}

/**
 * The place of a file (path relative to the folder of `_config.yml`) below the outermost `_posts` or `_drafts`; `undefined`
 * for any other file, and below a folder that Jekyll does not enter (`Reader#read_directories`, `PostReader`).
 */
export function placeOf(path: string, config: Config): Place | undefined {
  const inSource = withinFolder(path, config.source)
  const match = inSource === undefined ? null : /^(?:(.*?)\/)?(_posts|_drafts)\/(.+)$/.exec(inSource)
  if (!match) return undefined
  const [, folder = '', special, entry = ''] = match
  if (!isEntered(folder, config)) return undefined
  return {
    kind: special === '_posts' ? 'post' : 'draft',
    relativePath: withinFolder(match[0], config.collectionsDir) ?? match[0],
    entry,
    unread: unread(folder, `${folder === '' ? '' : `${folder}/`}${special}`, entry, config),
  }
}

/** True for a folder (relative to the source) that Jekyll walks into, as it does into all above it. */
export function isEntered(folder: string, config: Config): boolean {
  if (folder === '') return true
  if (folder === config.destination) return false
  const cut = folder.lastIndexOf('/')
  const parent = folder.slice(0, Math.max(cut, 0))
  return isEntered(parent, config) && rejection(folder.slice(cut + 1), parent, true, config) === undefined
}

function unread(folder: string, base: string, entry: string, config: Config): Place['unread'] {
  // By the start of the path, as Jekyll compares it: `posts` also lets `posts-old` in.
  if (config.collectionsDir !== '' && !folder.startsWith(config.collectionsDir)) return 'outside-collections-dir'
  if (/(^|\/)\./.test(entry)) return 'special-name' // the glob `**/*` takes no dots
  return rejection(entry, base, false, config)
}

function withinFolder(path: string, folder: string): string | undefined {
  if (folder === '') return path
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined
}
