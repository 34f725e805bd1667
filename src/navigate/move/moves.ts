import type { Site } from '../../site/site'

/** Files that are moved, by their paths from the site's folder: old to new. */
export type Moves = ReadonlyMap<string, string>

/** The files that a move of files and folders takes along. */
export function movesOf(renames: Iterable<readonly [from: string, to: string]>, site: Site): Moves {
  const moves = new Map<string, string>()
  for (const [from, to] of renames) {
    if (site.has(from)) moves.set(from, to)
    else for (const path of site.paths) if (path.startsWith(`${from}/`)) moves.set(path, to + path.slice(from.length))
  }
  return moves
}
