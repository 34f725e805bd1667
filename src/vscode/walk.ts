import { FileType, Uri, workspace, type CancellationToken } from 'vscode'
import { inParallel } from './inParallel'

/** How many files and folders are read at once. */
export const readsAtOnce = 16

const deepest = 30

interface Folder {
  readonly uri: Uri
  readonly path: string
  /** True below a symbolic link; another one is then not followed, since it may lead back here. */
  readonly isLinked: boolean
}

/**
 * The paths of all files below a folder that `isWanted`, relative to it, as they are found; `wantsFolder` says which
 * folders to look into. What cannot be read is left out and told to `onFailure`.
 */
export async function walk(
  root: Uri,
  wantsFolder: (path: string) => boolean,
  onFile: (path: string) => void,
  onFailure: (uri: Uri, error: unknown) => void,
  token: CancellationToken,
): Promise<void> {
  let level: Folder[] = [{ uri: root, path: '', isLinked: false }]
  for (let depth = 0; level.length > 0 && depth < deepest && !token.isCancellationRequested; depth += 1) {
    const below: Folder[] = []
    await inParallel(level, readsAtOnce, async (folder) => {
      for (const [name, type] of await list(folder.uri, onFailure)) {
        const path = folder.path === '' ? name : `${folder.path}/${name}`
        const isLink = (type & FileType.SymbolicLink) !== 0
        if ((type & FileType.Directory) === 0) onFile(path)
        else if (!(isLink && folder.isLinked) && wantsFolder(path))
          below.push({ uri: Uri.joinPath(folder.uri, name), path, isLinked: folder.isLinked || isLink })
      }
    })
    level = below
  }
}

async function list(uri: Uri, onFailure: (uri: Uri, error: unknown) => void): Promise<[string, FileType][]> {
  try {
    return await workspace.fs.readDirectory(uri)
  } catch (error) {
    onFailure(uri, error)
    return []
  }
}
