import { withoutFolder } from '../../text/path'
import type { Config } from '../config/config'

/**
 * Returns the existing files and folders (relative to the source) whose paths are the start of `path`, with or without
 * `collections_dir`. A `*` in a scope of `defaults:` can match only these, since Jekyll compares the match with the
 * start of the path. The result can be iterated several times, once for each such scope.
 */
export function pathsAround(
  path: string,
  { collectionsDir }: Pick<Config, 'collectionsDir'>,
  isThere: (path: string) => boolean,
): Iterable<string> {
  return {
    *[Symbol.iterator]() {
      for (const own of new Set([path, withoutFolder(path, collectionsDir)]))
        for (let end = 1; end <= own.length; end += 1) if (isThere(own.slice(0, end))) yield own.slice(0, end)
    },
  }
}
