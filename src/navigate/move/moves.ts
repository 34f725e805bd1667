import type { Site } from '../../site/site'

/** The new path of each moved file by its old path. Both are relative to the site's folder. */
export type Moves = ReadonlyMap<string, string>

/** The moves of all files, when some files and folders are renamed. */
export function movesOf(renames: Iterable<readonly [from: string, to: string]>, site: Site): Moves {
  const moves = new Map<string, string>()
  for (const [from, to] of renames) {
    if (site.has(from)) moves.set(from, to)
    else for (const path of site.paths) if (path.startsWith(`${from}/`)) moves.set(path, to + path.slice(from.length))
  }
  return moves
}
