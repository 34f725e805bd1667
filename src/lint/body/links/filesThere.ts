import type { Site } from '../../../site/site'
import type { Page } from '../../rule'
import { inFolder } from '../../../text/path'

/** What a page shows or hands out as it is. */
export const looked = /\.(?:png|jpe?g|gif|svg|webp|avif|pdf|zip|mp[34]|webm)$/i

/** In the source, or where Jekyll writes something to; the first folder may be the site's `baseurl`. */
export function isThere(index: Site, path: string, machineZone: string): boolean {
  return [path, path.slice(path.indexOf('/') + 1)].some(
    (each) => index.has(inFolder(index.config.source, each)) || index.output.pathsAt(each, machineZone).length > 0,
  )
}

/**
 * Tells whether the site has other files beside a file, and most of those that its other posts name in that folder. Each
 * folder is looked at once.
 */
export function keptIn(index: Site, page: Page): (path: string) => boolean {
  const known = new Map<string, boolean>()
  return (path) => {
    const folder = path.slice(0, path.lastIndexOf('/') + 1)
    const isKept = known.get(folder) ?? isFolderKept(index, folder, page)
    known.set(folder, isKept)
    return isKept
  }
}

function isFolderKept(index: Site, folder: string, page: Page): boolean {
  if (folder === '') return false
  const { machineZone = '' } = page.site ?? {}
  const all = countIn(index, folder, machineZone)
  const isOwn = (name: string) => name.startsWith(folder) && index.names.userSet('image', name).size === 1
  const own = index.names.usesOf(page.path ?? '', 'image').filter(isOwn)
  const named = all.named - own.length
  const there = all.there - own.filter((name) => isThere(index, name, machineZone)).length
  return named > 1 ? there * 2 > named : namesIn(index, folder).length > 0
}

/** The names of the files right in a folder. */
export function namesIn(index: Site, folder: string): readonly string[] {
  return index.whole(namesByFolder).get(inFolder(index.config.source, folder)) ?? []
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

interface Count {
  readonly named: number
  readonly there: number
}

/** How many pictures of a folder all posts name, and how many of these there are: counted once, for all posts. */
function countIn(index: Site, folder: string, machineZone: string): Count {
  const counts = index.whole(countsByFolder)
  const key = `${machineZone}:${folder}`
  const known = counts.get(key)
  if (known) return known
  const named = index.names.used('image').filter(({ name }) => name.startsWith(folder))
  const there = named.filter(({ name }) => isThere(index, name, machineZone))
  const count = { named: named.length, there: there.length }
  counts.set(key, count)
  return count
}

const countsByFolder = () => new Map<string, Count>()
