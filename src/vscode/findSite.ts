import { Uri, workspace } from 'vscode'
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

async function isSite(folder: Uri): Promise<boolean> {
  const names = await namesIn(folder)
  if (!names.has('_config.yml') && !names.has('_config.yaml')) return false
  const gemfile = names.has('Gemfile') ? await readText(Uri.joinPath(folder, 'Gemfile')) : undefined
  return isSiteFolder({ names, gemfile })
}

async function namesIn(folder: Uri): Promise<ReadonlySet<string>> {
  try {
    return new Set((await workspace.fs.readDirectory(folder)).map(([name]) => name))
  } catch {
    return new Set() // a folder that may not be read holds no site for us
  }
}
