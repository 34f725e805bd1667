import { fnmatch } from '../../ruby/fnmatch'

/** The variables `GEM_HOME` and `GEM_PATH` and the home folder, which decide where a user's gems may be. */
export interface GemEnvironment {
  readonly gemHome?: string | undefined
  /** Several folders, separated by the system's path separator. */
  readonly gemPath?: string | undefined
  readonly home?: string | undefined
}

/** The folders of Bundler's gems relative to a site's folder. A star matches any characters of a name. */
export const gemsOfSite: readonly string[] = ['vendor/bundle/ruby/*/gems', '.bundle/ruby/*/gems']

/** The folders of gems relative to a home folder, for RubyGems and the Ruby version managers. */
const gemsBelowHome: readonly string[] = [
  '.gem/ruby/*/gems',
  '.local/share/gem/ruby/*/gems',
  '.rvm/gems/*/gems',
  '.rbenv/versions/*/lib/ruby/gems/*/gems',
  '.asdf/installs/ruby/*/lib/ruby/gems/*/gems',
  '.local/share/mise/installs/ruby/*/lib/ruby/gems/*/gems',
]

const gemsOfSystem: readonly string[] = [
  '/var/lib/gems/*/gems',
  '/usr/lib/ruby/gems/*/gems',
  '/usr/local/lib/ruby/gems/*/gems',
  '/usr/local/bundle/gems',
  '/opt/homebrew/lib/ruby/gems/*/gems',
  '/opt/rubies/*/lib/ruby/gems/*/gems',
  'C:/Ruby*/lib/ruby/gems/*/gems',
]

/** Returns the absolute paths of folders that may contain the machine's gems. A path may contain stars. */
export function gemsOfMachine({ gemHome, gemPath, home }: GemEnvironment): string[] {
  const mark = /^[a-z]:/i.test(gemPath ?? '') ? ';' : ':'
  const named = [gemHome ?? '', ...(gemPath ?? '').split(mark)].filter((folder) => folder !== '')
  const below = home ? gemsBelowHome.map((folder) => `${home}/${folder}`) : []
  return [...named.map((folder) => `${folder}/gems`), ...below, ...gemsOfSystem].map((each) =>
    each.replaceAll('\\', '/'),
  )
}

/**
 * A generator that yields folders and receives the names in each of them; no names for a folder that does not exist.
 */
export type FolderQuery<Answer> = Generator<string, Answer, readonly string[]>

/** Finds the folders that match a path with stars. */
export function* foldersOf(pattern: string): FolderQuery<string[]> {
  const parts = pattern.split('/')
  const first = parts.findIndex((part) => part.includes('*'))
  let folders = [parts.slice(0, first < 0 ? parts.length : first).join('/')]
  for (const part of first < 0 ? [] : parts.slice(first)) {
    const found: string[] = []
    for (const folder of folders)
      for (const name of yield folder) if (fnmatch(part, name)) found.push(`${folder}/${name}`)
    folders = found
  }
  return folders
}
