import { gemsOfMachine, gemsOfSite, type FolderQuery, type GemEnvironment } from '../jekyll/themes/gemFolders'
import { findGem, themeGem } from '../jekyll/themes/themeGem'
import type { Blog } from './blog'
import type { FileSystem } from './host'
import { readText } from './readText'
import { fileUri, isOnDisk, uriBelow } from './uri'

/** The folder of the gem that a blog's theme is; `undefined` where it lies nowhere that we can look. Nothing of it is run. */
export async function themeFolder(blog: Blog, fileSystem: FileSystem): Promise<string | undefined> {
  const name = themeGem(blog.site.config)
  if (name === undefined) return undefined
  const places = [...gemsOfSite, ...(isOnDisk(blog.folder) ? gemsOfMachine(environment()) : [])]
  const lock = (await readText(blog.uriOf('Gemfile.lock'), fileSystem)) ?? ''
  const found = await answered(findGem(name, lock, places), blog, fileSystem)
  return found === undefined ? undefined : uriOf(found, blog)
}

async function answered<Answer>(asking: FolderQuery<Answer>, blog: Blog, fileSystem: FileSystem): Promise<Answer> {
  let step = asking.next()
  while (!step.done) step = asking.next(await namesIn(uriOf(step.value, blog), fileSystem))
  return step.value
}

function uriOf(path: string, blog: Blog): string {
  return /^(?:[a-z]:)?\//i.test(path) ? fileUri(path) : uriBelow(blog.folder, path)
}

async function namesIn(folder: string, fileSystem: FileSystem): Promise<string[]> {
  try {
    return (await fileSystem.list(folder)).map(({ name }) => name)
  } catch {
    return [] // nobody keeps gems there
  }
}

/** Of the machine that the extension runs on; a browser has none. */
function environment(): GemEnvironment {
  const { env } = (globalThis as { process?: { env?: Readonly<Record<string, string | undefined>> } }).process ?? {}
  return { gemHome: env?.['GEM_HOME'], gemPath: env?.['GEM_PATH'], home: env?.['HOME'] ?? env?.['USERPROFILE'] }
}
