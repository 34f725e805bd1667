import { configNames } from '../jekyll/config/configFile'
import type { Clock } from '../jekyll/clock'
import type { Site } from '../site/site'
import { baseUrlPath } from '../references/siteTarget'
import { decodePath } from '../text/decodeUrl'
import { withoutFolder } from '../text/path'
import type { Subject } from './subject'

/** The files that may refer to a subject, sorted by path. To find out whether they do, their texts must be read. */
export function filesReferringTo(subject: Subject, site: Site, when: Clock): string[] {
  if (subject.kind === 'ald' || subject.kind === 'footnote') return [subject.path]
  if (subject.kind === 'file') return usersOfFile(subject.path, site, when)
  const { kind, name } = subject
  const definers = kind === 'class' ? site.names.definitions(kind, name).map(({ path }) => path) : []
  return sortedOnce([...site.names.usedBy(kind, name), ...definers, ...(inDefaults.has(kind) ? configs(site) : [])])
}

const inDefaults: ReadonlySet<string> = new Set(['tag', 'category', 'layout'])

/** The configuration files, if their defaults may contain a name. */
function configs({ config }: Site): readonly string[] {
  return config.defaults.length > 0 ? configNames : []
}

/** The files that may link to a file, in any form of link. */
function usersOfFile(path: string, site: Site, when: Clock): string[] {
  const { source } = site.config
  const inSource = withoutFolder(path, source)
  const url = site.output.outcome(path, when)?.url
  const withoutBase = [inSource, ...(url === undefined ? [] : namesOfUrl(url))]
  const base = baseUrlPath(site.config)
  const names = base === '' ? withoutBase : [...withoutBase, ...withoutBase.map((name) => `${base}/${name}`)]
  const found = [
    ...postNames(inSource).flatMap((name) => site.names.usedBy('post', name)),
    ...fileNames(inSource, site).flatMap((name) => site.names.usedBy('file', name)),
    ...names.flatMap((name) => linkingTo(name, site)),
    ...relativeNames(names, site).flatMap((name) => linkingTo(name, site)),
  ]
  return sortedOnce(found)
}

function linkingTo(name: string, site: Site): readonly string[] {
  return [...site.names.usedBy('link', name), ...site.names.usedBy('image', name)]
}

/**
 * The relative names such as `../a.md` that may lead to the file. This depends on the folder of the file that
 * contains the link.
 */
function relativeNames(names: readonly string[], site: Site): string[] {
  const last = new Set(names.map(lastPart))
  const relative = [...site.names.used('link'), ...site.names.used('image')].filter(({ name }) => name.startsWith('./'))
  return relative.map(({ name }) => name).filter((name) => last.has(lastPart(name)))
}

function lastPart(path: string): string {
  const withoutSlash = path.replace(/\/$/, '')
  return withoutSlash.slice(withoutSlash.lastIndexOf('/') + 1)
}

/** The names of a file for `link`: with or without a slash at the start, and with or without `collections_dir`. */
function fileNames(path: string, { config: { collectionsDir } }: Site): string[] {
  const names = new Set([path, withoutFolder(path, collectionsDir)])
  return [...names].flatMap((name) => [name, `/${name}`])
}

/** The names of a post for `post_url`: the file name alone, and with the folders above or below `_posts`. */
function postNames(path: string): string[] {
  const [, above = '', within = '', name] = /^(?:(.*?)\/)?_posts\/((?:.*\/)?)([^/]+?)(?:\.[^./]*)?$/.exec(path) ?? []
  if (name === undefined) return []
  const folders = [...endsOf(above), within.replace(/\/$/, '')].filter((folder) => folder !== '')
  const names = [name, ...folders.map((folder) => `${folder}/${name}`)]
  return names.flatMap((each) => [each, `/${each}`])
}

/** The endings of a folder's path: the whole path, and the path without its first segments. */
function endsOf(folder: string): string[] {
  const parts = folder.split('/')
  return parts.map((_, index) => parts.slice(index).join('/'))
}

function namesOfUrl(url: string): string[] {
  const name = decodePath(url).replace(/^\//, '')
  const bare = name.replace(/(?:\/|\/index\.html|\.html)$/, '')
  return [name, bare, `${bare}/`, `${bare}.html`, `${bare}/index.html`]
}

function sortedOnce(paths: readonly string[]): string[] {
  return [...new Set(paths)].sort()
}
