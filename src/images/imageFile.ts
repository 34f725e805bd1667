import type { FileContext } from '../site/fileContext'
import { folderOf, withoutFolder } from '../text/path'

/** The file for a new image of a post. */
export interface ImageFile {
  /** The path relative to the site's folder. */
  readonly path: string
  /** The path relative to the source folder, from which the image's URL is made. */
  readonly inSource: string
}

/**
 * Returns the file for a new image. The file's name is the slug of the post and a number. Its folder is `setting`; if
 * that is empty, the folder in which the newest posts keep their images. `isTaken` returns whether a file exists that
 * is not in the index yet.
 */
export async function newImageFile(
  extension: string,
  file: FileContext,
  setting: string,
  isTaken: (path: string) => Promise<boolean>,
): Promise<ImageFile> {
  const folder = fillPlaceholders(setting === '' ? usualFolder(file) : setting, file.path).replace(/^\/+|\/+$/g, '')
  const { slug } = nameOf(file.path)
  for (let number = 1; ; number += 1) {
    const inSource = [folder, `${slug}-${number}.${extension}`].filter((part) => part !== '').join('/')
    const path = [file.site.config.source, inSource].filter((part) => part !== '').join('/')
    if (!file.site.has(path) && !(await isTaken(path))) return { path, inSource }
  }
}

/** The number of newest posts with images that decide the folder. */
const lookedAt = 20

/**
 * Returns the folder in which most of the newest posts keep their images, with placeholders such as `{slug}` for a
 * post's own name.
 */
export function usualFolder({ site, path }: FileContext): string {
  const counts = new Map<string, number>()
  let posts = 0
  for (const entry of site.entries) {
    const folders = new Set(site.names.usesOf(entry.path, 'image').filter(isInSite).map(folderOf))
    if (folders.size === 0 || entry.path === path) continue
    for (const folder of folders) add(counts, withPlaceholders(folder, entry.path))
    posts += 1
    if (posts === lookedAt) break
  }
  return most(counts) ?? folderOfAssets({ site, path }) ?? 'assets/img'
}

function isInSite(image: string): boolean {
  return !image.startsWith('./') && !partsOf(image).includes('..')
}

/** Returns the folder with the most images, for a blog whose posts have no images. */
function folderOfAssets({ site }: FileContext): string | undefined {
  const counts = new Map<string, number>()
  for (const path of site.assets.slice(0, 5_000))
    if (/\.(?:png|jpe?g|gif|webp|avif)$/i.test(path)) add(counts, folderOf(withoutFolder(path, site.config.source)))
  return most(counts)
}

function add(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1)
}

function most(counts: ReadonlyMap<string, number>): string | undefined {
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0]
}

interface FileNameParts {
  readonly name: string
  readonly slug: string
  readonly year?: string
  readonly month?: string
  readonly day?: string
}

function nameOf(path: string): FileNameParts {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '')
  const [, year, month = '', day = '', slug = ''] = /^(\d{4})-(\d{1,2})-(\d{1,2})-(.*)$/.exec(name) ?? []
  return year === undefined ? { name, slug: name } : { name, slug, year, month, day }
}

/** Replaces a post's own name and day in a folder with placeholders. */
function withPlaceholders(folder: string, path: string): string {
  const { name, slug, year, month, day } = nameOf(path)
  const known = {
    [name]: '{name}',
    [slug]: '{slug}',
    ...(year && { [year]: '{year}', [`${year}-${month}`]: '{year}-{month}' }),
  }
  const parts = folder.split('/').map((part) => known[part] ?? part)
  const at = parts.indexOf('{year}')
  if (at >= 0 && parts[at + 1] === month) parts[at + 1] = '{month}'
  if (at >= 0 && parts[at + 1] === '{month}' && parts[at + 2] === day) parts[at + 2] = '{day}'
  return parts.join('/')
}

/**
 * Replaces the placeholders in a folder with a post's name and day. A draft has no day, so those parts are left out.
 * `..` is left out too, so that the folder is always in the source.
 */
function fillPlaceholders(folder: string, path: string): string {
  const { name, slug, year = '', month = '', day = '' } = nameOf(path)
  const values: Readonly<Record<string, string>> = { name, slug, year, month, day }
  const filled = folder.replace(/\{(name|slug|year|month|day)\}/g, (_, key: string) => values[key] ?? '')
  return partsOf(filled)
    .filter((part) => !/^(?:-|\.{0,2})$/.test(part))
    .join('/')
}

/** Splits a path at `/` and at the backslash of Windows. */
function partsOf(path: string): string[] {
  return path.split(/[\\/]/)
}
