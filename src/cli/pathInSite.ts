import path from 'node:path'

/**
 * Returns the path of a file relative to the folder of its site, with `/` between its parts on every system. `system`
 * is Node's module for the paths of this machine.
 */
export function pathInSite(folder: string, file: string, system: typeof path.posix = path): string {
  return system.relative(folder, file).split(system.sep).join('/')
}
