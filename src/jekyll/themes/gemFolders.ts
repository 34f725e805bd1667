import { fnmatch } from '../../ruby/fnmatch'

/** What tells where somebody's gems are: variables of the machine (`GEM_HOME`, `GEM_PATH`), and the folder of the user. */
export interface GemEnvironment {
  readonly gemHome?: string | undefined
  /** Several folders, with the system's mark between them. */
  readonly gemPath?: string | undefined
  readonly home?: string | undefined
}

/** Where Bundler keeps gems below the folder of a site; a star stands for any letters of a name. */
export const gemsOfSite: readonly string[] = ['vendor/bundle/ruby/*/gems', '.bundle/ruby/*/gems']

/** Where RubyGems and the tools that install several Rubies keep them below the folder of a user. */
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

/** The folders in which gems of a machine may lie, as whole paths with stars. */
export function gemsOfMachine({ gemHome, gemPath, home }: GemEnvironment): string[] {
  const mark = /^[a-z]:/i.test(gemPath ?? '') ? ';' : ':'
  const named = [gemHome ?? '', ...(gemPath ?? '').split(mark)].filter((folder) => folder !== '')
  const below = home ? gemsBelowHome.map((folder) => `${home}/${folder}`) : []
  return [...named.map((folder) => `${folder}/gems`), ...below, ...gemsOfSystem].map((each) =>
    each.replaceAll('\\', '/'),
  )
}

/** Asks for the names in folders, one after the other, and is told them; none of a folder that is not there. */
export type Asking<Answer> = Generator<string, Answer, readonly string[]>

/** The folders that a path with stars means. */
export function* foldersOf(pattern: string): Asking<string[]> {
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
