import { Uri, workspace } from 'vscode'
import { gemsOfMachine, gemsOfSite, type Asking, type GemEnvironment } from '../jekyll/themes/gemFolders'
import { findGem, themeGem } from '../jekyll/themes/themeGem'
import type { Blog } from './blog'
import { readText } from './readText'

/** The folder of the gem that a blog's theme is; `undefined` where it lies nowhere that we can look. Nothing of it is run. */
export async function themeOnDisk(blog: Blog): Promise<Uri | undefined> {
  const name = themeGem(blog.site.config)
  if (name === undefined) return undefined
  const isOnDisk = blog.folder.scheme === 'file'
  const places = [...gemsOfSite, ...(isOnDisk ? gemsOfMachine(environment()) : [])]
  const found = await answered(findGem(name, (await readText(blog.uriOf('Gemfile.lock'))) ?? '', places), blog)
  return found === undefined ? undefined : uriOf(found, blog)
}

async function answered<Answer>(asking: Asking<Answer>, blog: Blog): Promise<Answer> {
  let step = asking.next()
  while (!step.done) step = asking.next(await namesIn(uriOf(step.value, blog)))
  return step.value
}

function uriOf(path: string, blog: Blog): Uri {
  return /^(?:[a-z]:)?\//i.test(path) ? Uri.file(path) : Uri.joinPath(blog.folder, path)
}

async function namesIn(folder: Uri): Promise<string[]> {
  try {
    return (await workspace.fs.readDirectory(folder)).map(([name]) => name)
  } catch {
    return [] // nobody keeps gems there
  }
}

/** Of the machine that the extension runs on; a browser has none. */
function environment(): GemEnvironment {
  const { env } = (globalThis as { process?: { env?: Readonly<Record<string, string | undefined>> } }).process ?? {}
  return { gemHome: env?.['GEM_HOME'], gemPath: env?.['GEM_PATH'], home: env?.['HOME'] ?? env?.['USERPROFILE'] }
}
