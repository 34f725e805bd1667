import type { Config } from '../jekyll/config/config'
import { isEntered, locationOf } from '../jekyll/output/sourceLocation'
import { below, isWithin } from '../text/path'
import type { SiteFileKind } from './facts/kinds'

/**
 * Returns the kind of the file at `path` (relative to the site's folder), as far as its path shows it. An `asset` with
 * front matter is a `page`, and a `document` without front matter is an `asset`. Returns `undefined` for a file that
 * Jekyll never reads.
 */
export function fileKindOf(path: string, config: Config): SiteFileKind | undefined {
  const inSource = below(path, config.source)
  if (inSource === undefined) return undefined
  const place = locationOf(path, config)
  if (place?.kind === 'post' || place?.kind === 'draft') return place.kind
  const special = specialKind(inSource, config)
  if (special || !place || place.unread) return special
  return place.kind === 'document' ? 'document' : 'asset'
}

function specialKind(path: string, config: Config): SiteFileKind | undefined {
  if (/(^|\/)\.[^/]*$/.test(path)) return undefined
  const isBelow = (folder: string) => below(path, folder) !== undefined
  if (isBelow(config.layoutsDir)) return 'layout'
  if (isBelow(config.includesDir)) return 'include'
  if (isBelow(config.dataDir)) return /\.(ya?ml|json|csv|tsv)$/i.test(path) ? 'data' : undefined
  if (isBelow(config.sassDir)) return /\.s[ac]ss$/.test(path) ? 'partial' : undefined
  if (isBelow(config.pluginsDir)) return path.endsWith('.rb') ? 'plugin' : undefined
  return undefined
}

function isDocument(path: string, config: Config): boolean {
  const inCollections = below(path, config.collectionsDir)
  const [, folder] = /^_([^/]+)\//.exec(inCollections ?? '') ?? []
  return folder !== undefined && folder !== 'posts' && config.collectionSettings.has(folder)
}

/**
 * Whether a folder (relative to the site's folder) may contain files of any kind. Other folders, which may contain a
 * million files, are never walked.
 */
export function isWalked(folder: string, config: Config): boolean {
  if (folder === '' || isWithin(config.source, folder)) return true
  if (folder === config.destination || below(folder, config.destination) !== undefined) return false
  const path = below(folder, config.source)
  if (path === undefined || /(^|\/)(node_modules|\.git|\.jekyll-cache|\.sass-cache)(\/|$)/.test(path)) return false
  const special = [config.layoutsDir, config.includesDir, config.dataDir, config.sassDir, config.pluginsDir]
  if (special.some((each) => isWithin(each, path) || below(path, each) !== undefined)) return true
  return isWithin(config.collectionsDir, path) || isDocument(`${path}/`, config) || isEnteredOrPosts(path, config)
}

/**
 * Whether Jekyll enters the folder of a path, or the path is in `_posts` or `_drafts`, which may be in any folder that
 * Jekyll enters.
 */
function isEnteredOrPosts(path: string, config: Config): boolean {
  const [, above = '', entry] = /^(.*?)(?:^|\/)(?:_posts|_drafts)((?:\/.*)?)$/.exec(path) ?? []
  if (entry === undefined) return isEntered(path, config)
  return isEntered(above, config) && !/\/\./.test(entry)
}
