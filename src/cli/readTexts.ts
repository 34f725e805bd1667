import { join } from 'node:path'
import type { PageKind } from '../jekyll/pageKind'
import { Site } from '../site/site'
import { readSiteFolder, readText } from './readSite'

/** A file that Jekyll converts. */
export interface SiteText {
  /** Relative to the site's folder. */
  readonly path: string
  readonly kind: PageKind
  readonly text: string
}

/** Reads the site in a folder: its index, and the texts that Jekyll converts. What is no UTF-8 is left out. */
export function readTexts(folder: string): { readonly site: Site; readonly texts: readonly SiteText[] } {
  const { config, configured, sitePaths } = readSiteFolder(folder)
  const site = new Site()
  site.configure(...configured)
  const texts: SiteText[] = []
  for (const inSource of sitePaths) {
    const path = config.source === '' ? inSource : `${config.source}/${inSource}`
    if (site.isLayout(path)) site.addLayout(path)
    const kind = site.kindOf(path)
    const text = kind && readText(join(folder, path))
    if (kind === undefined || text === undefined) continue
    if (site.isIndexed(path)) site.update(path, text)
    texts.push({ path, kind, text })
  }
  return { site, texts }
}
