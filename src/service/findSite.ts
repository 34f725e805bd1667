import { configNames } from '../jekyll/config/configFile'
import { folderOfPosts, isSiteFolder } from '../site/isSiteFolder'
import type { FileSystem } from './host'
import { readText } from './readText'
import { parentOf, pathIn, pathOf, uriBelow, withPath } from './uri'

const highestClimb = 25

/**
 * Returns the folder of the Jekyll site that a file belongs to: the nearest one above it, within its workspace folder.
 * For a file in a `_posts` folder without a site, this is the parent of `_posts`. `undefined` outside of any site.
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
  const postsParent = folderOfPosts(pathOf(file))
  return postsParent === undefined ? undefined : withPath(file, postsParent === '' ? '/' : postsParent)
}

/** Sends all requests at once, since each access to the disk takes long while a window starts. */
async function isSite(folder: string, fileSystem: FileSystem): Promise<boolean> {
  const [names, gemfile] = await Promise.all([
    existingNames(siteNames, folder, fileSystem),
    readText(uriBelow(folder, 'Gemfile'), fileSystem),
  ])
  return isSiteFolder({ names: new Set(names), gemfile })
}

const siteNames = [...configNames, '_posts', '_layouts']

/** Those of the names that exist in a folder. Asks for each name, since listing a folder of posts may take long. */
async function existingNames(names: readonly string[], folder: string, fileSystem: FileSystem): Promise<string[]> {
  const found = await Promise.all(
    names.map(async (name) => ((await exists(uriBelow(folder, name), fileSystem)) ? [name] : [])),
  )
  return found.flat()
}

/** Whether a file or folder exists and may be read. */
export async function exists(uri: string, fileSystem: FileSystem): Promise<boolean> {
  return fileSystem.stat(uri).then(
    () => true,
    () => false,
  )
}

/** Returns the innermost open folder that contains a file; `undefined` if none does. */
export function rootOf(file: string, { roots }: FileSystem): string | undefined {
  const around = roots.filter((root) => pathIn(root, file) !== undefined)
  return around.sort((a, b) => b.length - a.length)[0]?.replace(/\/$/, '')
}
