import { gemsOfMachine, gemsOfSite, type FolderQuery, type GemEnvironment } from '../jekyll/themes/gemFolders'
import { findGem, themeGem } from '../jekyll/themes/themeGem'
import type { Blog } from './blog'
import type { FileSystem } from './host'
import { readText } from './readText'
import { fileUri, isOnDisk, uriBelow } from './uri'

/** Returns the folder of the gem of a blog's theme; `undefined` if it is not found. No code of the gem is run. */
export async function themeFolder(blog: Blog, fileSystem: FileSystem): Promise<string | undefined> {
  const name = themeGem(blog.site.config)
  if (name === undefined) return undefined
  const folders = [...gemsOfSite, ...(isOnDisk(blog.folder) ? gemsOfMachine(environment()) : [])]
  const lock = (await readText(blog.uriOf('Gemfile.lock'), fileSystem)) ?? ''
  const found = await runQuery(findGem(name, lock, folders), blog, fileSystem)
  return found === undefined ? undefined : uriOf(found, blog)
}

async function runQuery<Answer>(query: FolderQuery<Answer>, blog: Blog, fileSystem: FileSystem): Promise<Answer> {
  let step = query.next()
  while (!step.done) step = query.next(await namesIn(uriOf(step.value, blog), fileSystem))
  return step.value
}

function uriOf(path: string, blog: Blog): string {
  return /^(?:[a-z]:)?\//i.test(path) ? fileUri(path) : uriBelow(blog.folder, path)
}

async function namesIn(folder: string, fileSystem: FileSystem): Promise<string[]> {
  try {
    return (await fileSystem.list(folder)).map(({ name }) => name)
  } catch {
    return [] // no such folder
  }
}

/** The environment variables of the machine that the extension runs on; a browser has none. */
function environment(): GemEnvironment {
  const { env } = (globalThis as { process?: { env?: Readonly<Record<string, string | undefined>> } }).process ?? {}
  return { gemHome: env?.['GEM_HOME'], gemPath: env?.['GEM_PATH'], home: env?.['HOME'] ?? env?.['USERPROFILE'] }
}
