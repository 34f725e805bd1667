import { withoutFolder } from '../text/path'
import type { Config } from './config'

/**
 * The files and folders whose paths, relative to the source, a path begins with: all that a `*` in a scope of `defaults:`
 * can mean for it, since Jekyll takes what the `*` matches for the start of a path. With or without `collections_dir`.
 * To be gone through as often as there are such scopes.
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
