import { inParallel } from './async/inParallel'
import type { CancellationToken, FileSystem, FolderEntry } from './host'
import { uriBelow } from './uri'

/** The number of files and folders that are read at the same time. */
export const readsAtOnce = 16

const deepest = 30

interface Folder {
  readonly uri: string
  readonly path: string
  /** True below a symbolic link; a second one is not followed, since it may lead back. */
  readonly isLinked: boolean
}

/**
 * Calls `onFile` with the path of each file below a folder, relative to it, as they are found. Enters the folders for
 * which `wantsFolder` returns true. A folder that cannot be read is skipped and passed to `onFailure`.
 */
export async function walk(
  root: string,
  fileSystem: FileSystem,
  wantsFolder: (path: string) => boolean,
  onFile: (path: string) => void,
  onFailure: (uri: string, error: unknown) => void,
  token: CancellationToken,
): Promise<void> {
  let level: Folder[] = [{ uri: root, path: '', isLinked: false }]
  for (let depth = 0; level.length > 0 && depth < deepest && !token.isCancellationRequested; depth += 1) {
    const below: Folder[] = []
    await inParallel(level, readsAtOnce, async (folder) => {
      for (const { name, type, isLink } of await list(folder.uri, fileSystem, onFailure)) {
        const path = folder.path === '' ? name : `${folder.path}/${name}`
        if (type === 'file') onFile(path)
        else if (!(isLink && folder.isLinked) && wantsFolder(path))
          below.push({ uri: uriBelow(folder.uri, name), path, isLinked: folder.isLinked || isLink })
      }
    })
    level = below
  }
}

async function list(
  uri: string,
  fileSystem: FileSystem,
  onFailure: (uri: string, error: unknown) => void,
): Promise<readonly FolderEntry[]> {
  try {
    return await fileSystem.list(uri)
  } catch (error) {
    onFailure(uri, error)
    return []
  }
}
