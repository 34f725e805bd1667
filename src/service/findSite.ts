import { configNames } from '../jekyll/config/configFile'
import { folderOfPosts, isSiteFolder } from '../site/isSiteFolder'
import type { FileSystem } from './host'
import { readText } from './readText'
import { parentOf, pathIn, pathOf, uriBelow, withPath } from './uri'

const highestClimb = 25

/**
 * The folder of the Jekyll site that a file belongs to: the nearest one above it, within its workspace folder; for a
 * file under a `_posts` folder without a site, the folder above that. `undefined` outside of any site.
 */
export async function findSite(file: string, fileSystem: FileSystem): Promise<string | undefined> {
  const top = rootOf(file, fileSystem)
  let folder = parentOf(file)
  for (let step = 0; step < highestClimb; step += 1) {
    if (await isSite(folder, fileSystem)) return folder
    const parent = parentOf(folder)
    if (folder === top || parent === folder) break
    folder = parent
  }
  const lone = folderOfPosts(pathOf(file))
  return lone === undefined ? undefined : withPath(file, lone === '' ? '/' : lone)
}

/** All is asked for at once: while a window starts, each wait for the disk is a long one. */
async function isSite(folder: string, fileSystem: FileSystem): Promise<boolean> {
  const [names, gemfile] = await Promise.all([
    present(telling, folder, fileSystem),
    readText(uriBelow(folder, 'Gemfile'), fileSystem),
  ])
  return isSiteFolder({ names: new Set(names), gemfile })
}

const telling = [...configNames, '_posts', '_layouts']

/** The names that a folder has, asked one by one: a folder of posts may be very long. */
async function present(names: readonly string[], folder: string, fileSystem: FileSystem): Promise<string[]> {
  const found = await Promise.all(
    names.map(async (name) => ((await isThere(uriBelow(folder, name), fileSystem)) ? [name] : [])),
  )
  return found.flat()
}

/** What may not be read makes no site for us. */
export async function isThere(uri: string, fileSystem: FileSystem): Promise<boolean> {
  return fileSystem.stat(uri).then(
    () => true,
    () => false,
  )
}

/** The open folder that a file is in, the innermost one; `undefined` for a file outside of all. */
export function rootOf(file: string, { roots }: FileSystem): string | undefined {
  const around = roots.filter((root) => pathIn(root, file) !== undefined)
  return around.sort((a, b) => b.length - a.length)[0]?.replace(/\/$/, '')
}
