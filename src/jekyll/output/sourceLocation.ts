import { below, joinPath } from '../../text/path'
import type { Config } from '../config/config'
import { rejection, type Rejection } from '../config/entryFilter'

/** The location of a site's file, and what Jekyll reads it as. A `page` without front matter is a static file. */
export interface SourceLocation {
  readonly kind: 'post' | 'draft' | 'document' | 'page'
  /** The label of the file's collection; `posts` for drafts too, `undefined` for pages. */
  readonly collection: string | undefined
  /**
   * The path relative to the folder of the collections, as Jekyll's scopes and messages contain it; for a page,
   * relative to the source.
   */
  readonly relativePath: string
  /** The path in `_posts`, `_drafts` or the collection's folder; for a page, its name. */
  readonly entry: string
  /** Why Jekyll never reads the file; `undefined` if it does. */
  readonly unread: Rejection | 'outside-collections-dir' | undefined
}

/**
 * Returns the location of a file (`path` is relative to the folder of `_config.yml`). Returns `undefined` outside of
 * the source and in folders without content of the site: layouts, includes, data, plugins, the output, and folders that
 * Jekyll never enters.
 */
export function locationOf(path: string, config: Config): SourceLocation | undefined {
  const inSource = below(path, config.source)
  if (inSource === undefined) return undefined
  return placeOfPost(inSource, config) ?? placeOfDocument(inSource, config) ?? placeOfPage(inSource, config)
}

/**
 * Returns the location of a file in a `_posts` or `_drafts` folder (`Reader#read_directories`, `PostReader`). It
 * belongs to the outermost such folder from which Jekyll reads it: because of `include:`, Jekyll may enter such a
 * folder and find another one in it.
 */
function placeOfPost(path: string, config: Config): SourceLocation | undefined {
  let outermost: SourceLocation | undefined
  for (const { index, 0: special } of path.matchAll(/(?<=^|\/)(?:_posts|_drafts)(?=\/.)/g)) {
    const folder = path.slice(0, Math.max(index - 1, 0))
    if (!isEntered(folder, config)) return outermost
    const place = postBelow(path, folder, special, config)
    if (place && place.unread === undefined && isListed(place, config)) return place
    outermost ??= place
  }
  return outermost
}

function postBelow(path: string, folder: string, special: string, config: Config): SourceLocation | undefined {
  if (special === '_drafts' && folder === config.collectionsDir && config.collectionSettings.has('drafts'))
    return undefined // The folder belongs to a collection with that name.
  const base = folder === '' ? special : `${folder}/${special}`
  const entry = path.slice(base.length + 1)
  return {
    kind: special === '_posts' ? 'post' : 'draft',
    collection: 'posts',
    relativePath: below(path, config.collectionsDir) ?? path,
    entry,
    unread: unreadPost(folder, base, entry, config),
  }
}

/**
 * Returns the location of a file in a collection. Jekyll reads the collection's folder itself, including hidden folders
 * (`Collection#filtered_entries`).
 */
function placeOfDocument(path: string, config: Config): SourceLocation | undefined {
  const relativePath = below(path, config.collectionsDir)
  const folder = relativePath === undefined ? undefined : /^_[^/]*(?=\/)/.exec(relativePath)?.[0]
  const collection = folder?.slice(1)
  if (relativePath === undefined || folder === undefined || collection === undefined) return undefined
  if (!config.collectionSettings.has(collection) || collection === 'posts' || collection === 'data') return undefined
  const entry = relativePath.slice(folder.length + 1)
  return { kind: 'document', collection, relativePath, entry, unread: rejection(entry, folder, false, config) }
}

function placeOfPage(path: string, config: Config): SourceLocation | undefined {
  if (holdsNoPages(path, config)) return undefined
  const cut = path.lastIndexOf('/')
  const [folder, entry] = [path.slice(0, Math.max(cut, 0)), path.slice(cut + 1)]
  const page = { kind: 'page', collection: undefined, relativePath: path, entry } as const
  // `include:` may name the whole path of a file in a folder that is not included (`Reader#read_included_excludes`).
  if (config.jekyllVersion.readsIncludedFiles && config.include.some((pattern) => bare(pattern) === path))
    return { ...page, unread: undefined }
  return { ...page, unread: refusal(folder, config) ?? rejection(entry, folder, false, config) }
}

/**
 * Returns the location that a post also has as a page or static file. It has one if `include:` makes Jekyll read its
 * `_posts` folder as a folder of pages; otherwise returns `undefined`.
 */
export function locationAsPage({ kind }: SourceLocation, path: string, config: Config): SourceLocation | undefined {
  const inSource = kind === 'post' || kind === 'draft' ? below(path, config.source) : undefined
  const place = inSource === undefined ? undefined : placeOfPage(inSource, config)
  return place?.unread === undefined ? place : undefined
}

/** Whether Jekyll finds the file when it lists the folder, even if it then ignores the file. */
export function isListed({ kind, entry, relativePath, unread }: SourceLocation, config: Config): boolean {
  if (kind === 'document') return true
  if (kind === 'page') return isEntered(relativePath.slice(0, Math.max(relativePath.lastIndexOf('/'), 0)), config)
  return unread !== 'outside-collections-dir' && !/(^|\/)\./.test(entry) && (kind === 'post' || config.showsDrafts)
}

/** Whether Jekyll walks into a folder (relative to the source) and into all folders above it. */
export function isEntered(folder: string, config: Config): boolean {
  return refusal(folder, config) === undefined
}

/** The cached results for each configuration: a folder is looked up for each of its files and subfolders. */
const known = new WeakMap<Config, Map<string, Rejection | undefined>>()
const mostKnown = 20_000

/** Why Jekyll does not walk into a folder or into one above it. */
function refusal(folder: string, config: Config): Rejection | undefined {
  if (folder === '') return undefined
  let answers = known.get(config)
  if (!answers || answers.size >= mostKnown) known.set(config, (answers = new Map()))
  if (!answers.has(folder)) answers.set(folder, refusalOf(folder, config))
  return answers.get(folder)
}

function refusalOf(folder: string, config: Config): Rejection | undefined {
  if (joinPath(config.source, folder) === config.destination) return 'excluded'
  const cut = folder.lastIndexOf('/')
  const parent = folder.slice(0, Math.max(cut, 0))
  return refusal(parent, config) ?? rejection(folder.slice(cut + 1), parent, true, config)
}

/** Folders whose content no feature reads. */
const foldersLeftAlone = [
  '.git',
  '.sass-cache',
  '.jekyll-cache',
  'node_modules',
  'vendor/bundle',
  'vendor/cache',
  'vendor/gems',
  'vendor/ruby',
]

function holdsNoPages(path: string, config: Config): boolean {
  const { layoutsDir, includesDir, dataDir, pluginsDir, sassDir } = config
  const others = [layoutsDir, includesDir, dataDir, pluginsDir, sassDir].filter((folder) => folder.startsWith('_'))
  const isOutput = below(joinPath(config.source, path), config.destination) !== undefined
  return isOutput || [...foldersLeftAlone, ...others].some((folder) => below(path, folder) !== undefined)
}

function unreadPost(folder: string, base: string, entry: string, config: Config): SourceLocation['unread'] {
  // Jekyll compares the start of the path, so `posts` also matches `posts-old`, and `posts/` does not even match
  // `posts`.
  if (!folder.startsWith(config.writtenCollectionsDir)) return 'outside-collections-dir'
  if (/(^|\/)\./.test(entry)) return 'special-name' // The glob `**/*` does not match a leading dot.
  return rejection(entry, base, false, config)
}

function bare(pattern: string): string {
  return pattern.replace(/^\.?\/+/, '')
}
