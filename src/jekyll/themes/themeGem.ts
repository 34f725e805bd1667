import type { Config } from '../config/config'
import { foldersOf, type FolderQuery } from './gemFolders'

/**
 * Returns the gem that provides the layouts and includes that the site itself does not have; `undefined` if the site
 * uses no theme gem.
 */
export function themeGem({ theme, remoteTheme }: Pick<Config, 'theme' | 'remoteTheme'>): string | undefined {
  const name = remoteTheme === undefined ? theme?.trim() : undefined
  return name !== undefined && /^\w[\w.-]*$/.test(name) ? name : undefined
}

/**
 * Finds the folder of a gem, in the version of `Gemfile.lock`, else in the highest one; `undefined` if there is none.
 * @param lock the text of `Gemfile.lock`; empty if there is none
 * @param places folders that contain gems, with stars
 */
export function* findGem(name: string, lock: string, places: readonly string[]): FolderQuery<string | undefined> {
  const versions = new Map<string, string>()
  for (const place of places)
    for (const folder of yield* foldersOf(place))
      for (const file of yield folder) {
        const version = versionIn(file, name)
        if (version !== undefined && !versions.has(version)) versions.set(version, `${folder}/${file}`)
      }
  const highest = [...versions.keys()].sort(byVersion).at(-1)
  return versions.get(lockedVersion(name, lock) ?? '') ?? versions.get(highest ?? '')
}

function versionIn(file: string, name: string): string | undefined {
  const version = file.startsWith(`${name}-`) ? file.slice(name.length + 1) : ''
  return /^\d+(?:\.\w+)*$/.test(version) ? version : undefined
}

function byVersion(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true })
}

function lockedVersion(name: string, lock: string): string | undefined {
  const line = lock.split(/\r?\n/).find((each) => each.startsWith(`    ${name} (`))
  return /\(([^()]*)\)$/.exec(line ?? '')?.[1]
}
