import type { Site } from '../../../site/site'
import type { LintedPage } from '../../rule'
import { joinPath } from '../../../text/path'

/** Matches the paths of files that Jekyll copies unchanged, such as images and downloads. */
export const isFilePath = /\.(?:png|jpe?g|gif|svg|webp|avif|pdf|zip|mp[34]|webm)$/i

/**
 * Whether a file exists in the source or in the destination. The first folder of the path may be the site's
 * `baseurl`.
 */
export function fileExists(index: Site, path: string, machineZone: string): boolean {
  return [path, path.slice(path.indexOf('/') + 1)].some(
    (each) => index.has(joinPath(index.config.source, each)) || index.output.pathsAt(each, machineZone).length > 0,
  )
}

/**
 * Returns a predicate that is true for paths in maintained folders: folders that contain most of the files that other
 * posts refer to, or, if other posts refer to at most one, any file. The result for each folder is cached.
 */
export function inMaintainedFolder(index: Site, page: LintedPage): (path: string) => boolean {
  const known = new Map<string, boolean>()
  return (path) => {
    const folder = path.slice(0, path.lastIndexOf('/') + 1)
    const isKept = known.get(folder) ?? isFolderKept(index, folder, page)
    known.set(folder, isKept)
    return isKept
  }
}

function isFolderKept(index: Site, folder: string, page: LintedPage): boolean {
  if (folder === '') return false
  const { machineZone = '' } = page.site ?? {}
  const all = countIn(index, folder, machineZone)
  const isOwn = (name: string) => name.startsWith(folder) && index.names.userSet('image', name).size === 1
  const own = index.names.usesOf(page.path ?? '', 'image').filter(isOwn)
  const named = all.named - own.length
  const existing = all.existing - own.filter((name) => fileExists(index, name, machineZone)).length
  return named > 1 ? existing * 2 > named : fileNamesIn(index, folder).length > 0
}

/** The names of the files in a folder, without those in subfolders. */
export function fileNamesIn(index: Site, folder: string): readonly string[] {
  return index.cached(namesByFolder).get(joinPath(index.config.source, folder)) ?? []
}

function namesByFolder({ paths }: Site): ReadonlyMap<string, string[]> {
  const byFolder = new Map<string, string[]>()
  for (const path of paths) {
    const folder = path.slice(0, path.lastIndexOf('/') + 1)
    const names = byFolder.get(folder) ?? []
    names.push(path.slice(folder.length))
    byFolder.set(folder, names)
  }
  return byFolder
}

interface ImageCount {
  /** The number of images in the folder that posts refer to. */
  readonly named: number
  /** The number of these images that exist. */
  readonly existing: number
}

/** The counts of the images in a folder, over the posts of the whole site. They are cached for all posts. */
function countIn(index: Site, folder: string, machineZone: string): ImageCount {
  const counts = index.cached(countsByFolder)
  const key = `${machineZone}:${folder}`
  const known = counts.get(key)
  if (known) return known
  const named = index.names.used('image').filter(({ name }) => name.startsWith(folder))
  const existing = named.filter(({ name }) => fileExists(index, name, machineZone))
  const count = { named: named.length, existing: existing.length }
  counts.set(key, count)
  return count
}

const countsByFolder = () => new Map<string, ImageCount>()
