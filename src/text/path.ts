/** The path relative to a folder; `undefined` if it is not below the folder. Every path is below the folder `''`. */
export function below(path: string, folder: string): string | undefined {
  if (folder === '') return path
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined
}

/** The path relative to a folder. If it is not below the folder, it is returned unchanged. */
export function withoutFolder(path: string, folder: string): string {
  return below(path, folder) ?? path
}

/** The path of a file from a folder and the file's path relative to that folder. */
export function joinPath(folder: string, path: string): string {
  return folder === '' ? path : `${folder}/${path}`
}

/** Whether a path is the folder or is below it. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`)
}

/** The folder of a path, without a slash at its end. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

/** The last part of a path. */
export function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** The last part of a path without its extension. */
export function nameWithoutExtension(path: string): string {
  return lastPart(path).replace(/\.[^.]*$/, '')
}

/** Resolves a path relative to a folder, with `.` and `..`; `undefined` if the path leads out of the source. */
export function resolvePath(folder: string, path: string): string | undefined {
  const parts: string[] = []
  for (const part of `${folder}/${path}`.split('/')) {
    if (part === '..' && parts.pop() === undefined) return undefined
    if (part !== '..' && part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/') + (/(?:^|\/)\.{0,2}$/.test(path) && parts.length > 0 ? '/' : '')
}
