import path from 'node:path'

/**
 * The path of a file relative to the folder of its site, with `/` between its parts, as everything but the disk has it.
 * `system` tells how this machine writes paths.
 */
export function pathInSite(folder: string, file: string, system: typeof path.posix = path): string {
  return system.relative(folder, file).split(system.sep).join('/')
}
