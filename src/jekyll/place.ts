import { below, inFolder } from '../text/path'
import type { Config } from './config'
import { rejection, type Rejection } from './entryFilter'

/** Where a file of the site lies, and what Jekyll looks at it as: what is a page by its place may be a static file. */
export interface Place {
  readonly kind: 'post' | 'draft' | 'document' | 'page'
  /** The label of its collection, which is `posts` for drafts too; `undefined` for pages. */
  readonly collection: string | undefined
  /** Relative to the folder of the collections, as Jekyll's scopes and messages have it; a page's to the source. */
  readonly relativePath: string
  /** Below `_posts`, `_drafts` or the collection's folder; a page's name. */
  readonly entry: string
  /** Why Jekyll never reads the file, if it does not. */
  readonly unread: Rejection | 'outside-collections-dir' | undefined
}

/**
 * The place of a file (path relative to the folder of `_config.yml`); `undefined` outside of the source, and in folders that
 * hold no content of the site: those of layouts, includes, data, plugins, the output, and what is never entered.
 */
export function placeOf(path: string, config: Config): Place | undefined {
  const inSource = below(path, config.source)
  if (inSource === undefined) return undefined
  return placeOfPost(inSource, config) ?? placeOfDocument(inSource, config) ?? placeOfPage(inSource, config)
}

/**
 * Below a `_posts` or `_drafts` in a folder that Jekyll enters (`Reader#read_directories`, `PostReader`): the outermost from
 * where it reads the file. `include:` may have it enter such a folder, in which there is another.
 */
function placeOfPost(path: string, config: Config): Place | undefined {
  let outermost: Place | undefined
  for (const { index, 0: special } of path.matchAll(/(?<=^|\/)(?:_posts|_drafts)(?=\/.)/g)) {
    const folder = path.slice(0, Math.max(index - 1, 0))
    if (!isEntered(folder, config)) return outermost
    const place = postBelow(path, folder, special, config)
    if (place && place.unread === undefined && isListed(place, config)) return place
    outermost ??= place
  }
  return outermost
}

function postBelow(path: string, folder: string, special: string, config: Config): Place | undefined {
  if (special === '_drafts' && folder === config.collectionsDir && config.collectionSettings.has('drafts'))
    return undefined // a collection of that name
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

/** Jekyll reads a collection's folder itself, hidden folders and all (`Collection#filtered_entries`). */
function placeOfDocument(path: string, config: Config): Place | undefined {
  const relativePath = below(path, config.collectionsDir)
  const folder = relativePath === undefined ? undefined : /^_[^/]*(?=\/)/.exec(relativePath)?.[0]
  const collection = folder?.slice(1)
  if (relativePath === undefined || folder === undefined || collection === undefined) return undefined
  if (!config.collectionSettings.has(collection) || collection === 'posts' || collection === 'data') return undefined
  const entry = relativePath.slice(folder.length + 1)
  return { kind: 'document', collection, relativePath, entry, unread: rejection(entry, folder, false, config) }
}

function placeOfPage(path: string, config: Config): Place | undefined {
  if (holdsNoPages(path, config)) return undefined
  const cut = path.lastIndexOf('/')
  const [folder, entry] = [path.slice(0, Math.max(cut, 0)), path.slice(cut + 1)]
  const page = { kind: 'page', collection: undefined, relativePath: path, entry } as const
  // A file may be included by its whole path where its folder is not (`Reader#read_included_excludes`).
  if (config.edition.readsIncludedFiles && config.include.some((pattern) => bare(pattern) === path))
    return { ...page, unread: undefined }
  return { ...page, unread: refusal(folder, config) ?? rejection(entry, folder, false, config) }
}

/** The page or static file that a post is as well where `include:` has Jekyll walk into its `_posts`. */
export function placeAsPage({ kind }: Place, path: string, config: Config): Place | undefined {
  const inSource = kind === 'post' || kind === 'draft' ? below(path, config.source) : undefined
  const place = inSource === undefined ? undefined : placeOfPage(inSource, config)
  return place?.unread === undefined ? place : undefined
}

/** Whether Jekyll comes across the file at all, if only to pass it over. */
export function isListed({ kind, entry, relativePath, unread }: Place, config: Config): boolean {
  if (kind === 'document') return true
  if (kind === 'page') return isEntered(relativePath.slice(0, Math.max(relativePath.lastIndexOf('/'), 0)), config)
  return unread !== 'outside-collections-dir' && !/(^|\/)\./.test(entry) && (kind === 'post' || config.showsDrafts)
}

/** True for a folder (relative to the source) that Jekyll walks into, as it does into all above it. */
export function isEntered(folder: string, config: Config): boolean {
  return refusal(folder, config) === undefined
}

/** Folders are asked for with each of their files, and with what lies below them. */
const known = new WeakMap<Config, Map<string, Rejection | undefined>>()
const mostKnown = 20_000

/** Why Jekyll does not walk into a folder, or into one above it. */
function refusal(folder: string, config: Config): Rejection | undefined {
  if (folder === '') return undefined
  let answers = known.get(config)
  if (!answers || answers.size >= mostKnown) known.set(config, (answers = new Map()))
  if (!answers.has(folder)) answers.set(folder, refusalOf(folder, config))
  return answers.get(folder)
}

function refusalOf(folder: string, config: Config): Rejection | undefined {
  if (inFolder(config.source, folder) === config.destination) return 'excluded'
  const cut = folder.lastIndexOf('/')
  const parent = folder.slice(0, Math.max(cut, 0))
  return refusal(parent, config) ?? rejection(folder.slice(cut + 1), parent, true, config)
}

/** What no tool should look into. */
const foldersLeftAlone = [
  ...['.git', '.sass-cache', '.jekyll-cache', 'node_modules'],
  ...['vendor/bundle', 'vendor/cache', 'vendor/gems', 'vendor/ruby'],
]

function holdsNoPages(path: string, config: Config): boolean {
  const { layoutsDir, includesDir, dataDir, pluginsDir, sassDir } = config
  const others = [layoutsDir, includesDir, dataDir, pluginsDir, sassDir].filter((folder) => folder.startsWith('_'))
  const isOutput = below(inFolder(config.source, path), config.destination) !== undefined
  return isOutput || [...foldersLeftAlone, ...others].some((folder) => below(path, folder) !== undefined)
}

function unreadPost(folder: string, base: string, entry: string, config: Config): Place['unread'] {
  // By the start of the path, as Jekyll compares it: `posts` also lets `posts-old` in, `posts/` not even `posts`.
  if (!folder.startsWith(config.writtenCollectionsDir)) return 'outside-collections-dir'
  if (/(^|\/)\./.test(entry)) return 'special-name' // the glob `**/*` takes no dots
  return rejection(entry, base, false, config)
}

function bare(pattern: string): string {
  return pattern.replace(/^\.?\/+/, '')
}
