import type { Site } from '../../site/site'

/** Moved files: the new path of each old path, both from the site's folder. */
export type Moves = ReadonlyMap<string, string>

/** All files that are moved when some files and folders are. */
export function movesOf(renames: Iterable<readonly [from: string, to: string]>, site: Site): Moves {
  const moves = new Map<string, string>()
  for (const [from, to] of renames) {
    if (site.has(from)) moves.set(from, to)
    else for (const path of site.paths) if (path.startsWith(`${from}/`)) moves.set(path, to + path.slice(from.length))
  }
  return moves
}
