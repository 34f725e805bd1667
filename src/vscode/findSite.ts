import { Uri, workspace } from 'vscode'
import { configNames } from '../jekyll/configFile'
import { folderOfPosts, isSiteFolder } from '../site/isSiteFolder'
import { readText } from './readText'

const highestClimb = 25

/**
 * The folder of the Jekyll site that a file belongs to: the nearest one above it, within its workspace folder; for a
 * file under a `_posts` folder without a site, the folder above that. `undefined` outside of any site.
 */
export async function findSite(file: Uri): Promise<Uri | undefined> {
  const top = workspace.getWorkspaceFolder(file)?.uri.path
  let folder = Uri.joinPath(file, '..')
  for (let step = 0; step < highestClimb; step += 1) {
    if (await isSite(folder)) return folder
    const parent = Uri.joinPath(folder, '..')
    if (folder.path === top || parent.path === folder.path) break
    folder = parent
  }
  const lone = folderOfPosts(file.path)
  return lone === undefined ? undefined : file.with({ path: lone === '' ? '/' : lone })
}

/** All is asked for at once: while a window starts, each wait for the disk is a long one. */
async function isSite(folder: Uri): Promise<boolean> {
  const [names, gemfile] = await Promise.all([present(telling, folder), readText(Uri.joinPath(folder, 'Gemfile'))])
  return isSiteFolder({ names: new Set(names), gemfile })
}

const telling = [...configNames, '_posts', '_layouts']

/** The names that a folder has, asked one by one: a folder of posts may be very long. */
async function present(names: readonly string[], folder: Uri): Promise<string[]> {
  const found = await Promise.all(
    names.map(async (name) => ((await isThere(Uri.joinPath(folder, name))) ? [name] : [])),
  )
  return found.flat()
}

/** What may not be read makes no site for us. */
async function isThere(uri: Uri): Promise<boolean> {
  return workspace.fs.stat(uri).then(
    () => true,
    () => false,
  )
}
