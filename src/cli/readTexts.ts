import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import type { PageKind } from '../jekyll/output/pageKind'
import { Site } from '../site/site'
import { joinPath } from '../text/path'
import type { Disk } from './disk'
import { readConfigured } from './readSite'

/** A file that Jekyll converts. */
export interface SiteText {
  /** Relative to the site's folder. */
  readonly path: string
  readonly kind: PageKind
  readonly text: string
}

/**
 * Returns the index of the site in a folder, and the texts that Jekyll converts. A file that is not UTF-8 is left out,
 * and recorded as a failure if Jekyll reads it.
 */
export function readTexts(folder: string, disk: Disk): { readonly site: Site; readonly texts: readonly SiteText[] } {
  const site = new Site()
  site.configure(...readConfigured(folder, disk))
  const texts: SiteText[] = []
  for (const path of walk({ root: folder, site, disk }, '', [realpathSync.native(folder)])) {
    const text = site.settings.isIndexed(path)
      ? textAt(join(folder, path), site.settings.kindOf(path), disk)
      : undefined
    if (text === undefined) site.add(path)
    else site.update(path, text)
    const kind = site.settings.kindOf(path)
    if (kind && text !== undefined) texts.push({ path, kind, text })
  }
  return { site, texts: texts.sort((a, b) => (a.path < b.path ? -1 : 1)) }
}

/** The text of a file. Jekyll copies a page that does not begin with `---`, so it need not be UTF-8. */
function textAt(path: string, kind: PageKind | undefined, disk: Disk): string | undefined {
  const isRead = kind !== undefined && (kind !== 'page' || disk.startsWith(path, '---'))
  return isRead ? disk.textForJekyll(path) : disk.text(path)
}

interface IndexWalk {
  readonly root: string
  readonly site: Site
  readonly disk: Disk
}

/** Yields the files of all folders that may contain files of the site. A link to a parent folder is not followed. */
function* walk(all: IndexWalk, folder: string, above: readonly string[]): Generator<string> {
  const { root, site, disk } = all
  for (const { name } of disk.list(join(root, folder))) {
    const path = joinPath(folder, name)
    const stats = disk.stats(join(root, path))
    if (stats?.isFile()) yield path
    if (!stats?.isDirectory() || !site.settings.isWalked(path)) continue
    const real = realpathSync.native(join(root, path))
    if (!above.includes(real)) yield* walk(all, path, [...above, real])
  }
}
