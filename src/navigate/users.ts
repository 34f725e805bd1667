import { configNames } from '../jekyll/configFile'
import type { Clock } from '../jekyll/clock'
import type { Site } from '../site/site'
import { baseOf } from '../mention/target'
import { withoutFolder } from '../text/path'
import { decodePath } from '../text/decodeUrl'
import type { Subject } from './subject'

/** The files that may mention a subject, in the order of their paths; their texts tell where, if they do. */
export function usersOf(subject: Subject, site: Site, when: Clock): string[] {
  if (subject.kind === 'ald' || subject.kind === 'footnote') return [subject.path]
  if (subject.kind === 'file') return usersOfFile(subject.path, site, when)
  const { kind, name } = subject
  const definers = kind === 'class' ? site.names.definitions(kind, name).map(({ path }) => path) : []
  return inOrder([...site.names.usedBy(kind, name), ...definers, ...(inDefaults.has(kind) ? configs(site) : [])])
}

const inDefaults: ReadonlySet<string> = new Set(['tag', 'category', 'layout'])

/** Defaults give names to files that do not write them. */
function configs({ config }: Site): readonly string[] {
  return config.defaults.length > 0 ? configNames : []
}

/** Every way in which a link can name a file. */
function usersOfFile(path: string, site: Site, when: Clock): string[] {
  const { source } = site.config
  const inSource = withoutFolder(path, source)
  const url = site.output.outcome(path, when)?.url
  const bare = [inSource, ...(url === undefined ? [] : namesOfUrl(url))]
  const base = baseOf(site.config)
  const names = base === '' ? bare : [...bare, ...bare.map((name) => `${base}/${name}`)]
  const found = [
    ...postNames(inSource).flatMap((name) => site.names.usedBy('post', name)),
    ...fileNames(inSource, site).flatMap((name) => site.names.usedBy('file', name)),
    ...names.flatMap((name) => bySite(name, site)),
    ...relativeNames(names, site).flatMap((name) => bySite(name, site)),
  ]
  return inOrder(found)
}

function bySite(name: string, site: Site): readonly string[] {
  return [...site.names.usedBy('link', name), ...site.names.usedBy('image', name)]
}

/** Names such as `../a.md`, which may lead there from the file that they stand in; its text will tell. */
function relativeNames(names: readonly string[], site: Site): string[] {
  const last = new Set(names.map(lastPart))
  const relative = [...site.names.used('link'), ...site.names.used('image')].filter(({ name }) => name.startsWith('./'))
  return relative.map(({ name }) => name).filter((name) => last.has(lastPart(name)))
}

function lastPart(path: string): string {
  return /[^/]*\/?$/.exec(path)![0].replace(/\/$/, '')
}

/** `link` may write a slash first, and leaves `collections_dir` out. */
function fileNames(path: string, { config: { collectionsDir } }: Site): string[] {
  const names = new Set([path, withoutFolder(path, collectionsDir)])
  return [...names].flatMap((name) => [name, `/${name}`])
}

/** `post_url` names a post by its file, and by the folders above it or within `_posts`. */
function postNames(path: string): string[] {
  const [, above = '', within = '', name] = /^(?:(.*?)\/)?_posts\/((?:.*\/)?)([^/]+?)(?:\.[^./]*)?$/.exec(path) ?? []
  if (name === undefined) return []
  const folders = [...endsOf(above), within.replace(/\/$/, '')].filter((folder) => folder !== '')
  const names = [name, ...folders.map((folder) => `${folder}/${name}`)]
  return names.flatMap((each) => [each, `/${each}`])
}

function endsOf(folder: string): string[] {
  const parts = folder.split('/')
  return parts.map((_, index) => parts.slice(index).join('/'))
}

function namesOfUrl(url: string): string[] {
  const name = decodePath(url).replace(/^\//, '')
  const bare = name.replace(/(?:\/|\/index\.html|\.html)$/, '')
  return [name, bare, `${bare}/`, `${bare}.html`, `${bare}/index.html`]
}

function inOrder(paths: readonly string[]): string[] {
  return [...new Set(paths)].sort()
}
