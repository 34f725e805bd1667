import { isAbsolute, relative, sep } from 'node:path'

/** Whether a path is below a folder. Both are absolute paths without links. */
export function isBelow(folder: string, path: string): boolean {
  const within = relative(folder, path)
  return within !== '' && within !== '..' && !within.startsWith(`..${sep}`) && !isAbsolute(within)
}
