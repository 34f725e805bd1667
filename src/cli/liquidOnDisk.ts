import { join } from 'node:path'
import { readFrontMatterData } from '../frontmatter/readPost'
import type { Clock } from '../jekyll/clock'
import type { Config } from '../jekyll/config/config'
import { kramdownOptions } from '../jekyll/config/kramdownOptions'
import { loadedPlugins } from '../jekyll/config/loadedPlugins'
import { siteOutcomes } from '../jekyll/output/siteOutcomes'
import { findTheme } from '../jekyll/themes/themeOf'
import { converter } from '../kramdown'
import { smartify } from '../kramdown/smartify'
import { largestDataFile, readDataFile } from '../liquid/data/readDataFile'
import type { LiquidPage, LiquidHost } from '../liquid/liquidHost'
import { pageOf, pagesOf, staticFilesOf } from '../liquid/pagesOf'
import { withRelativeLinks } from '../liquid/withRelativeLinks'
import { inEnglish } from '../messages/messages'
import type { Value } from '../frontmatter/node'
import type { Disk } from './disk'
import { Inside } from './inside'
import { readSite, type SiteOnDisk } from './readSite'
import { themeOnDisk } from './themeOnDisk'

/** A site on the disk with the data that Liquid reads. */
export interface LiquidOnDisk {
  readonly site: LiquidHost
  /**
   * A file of the site as templates see it, even if Jekyll does not write it. `path` is relative to the site's folder.
   */
  page(path: string): LiquidPage | undefined
  /** Converts Markdown to HTML with the kramdown options of the site. */
  toHtml(markdown: string): string
}

/**
 * Returns the site in a folder for Liquid. Nothing outside of its source and its theme's gem is read, even if a link or
 * an include names it.
 */
export function openLiquid(folder: string, clock: Clock, disk: Disk): LiquidOnDisk {
  const { config, configured, files, others, sitePaths, layouts, titleFrom } = readSite(folder, disk)
  const inside = new Inside(join(folder, config.source), disk)
  const theme = once(() => themeOnDisk(folder, config, disk))
  const around = { ...clock, sitePaths, titleFrom, ...(layouts && { layouts }) }
  const outcomes = siteOutcomes([...files, ...others], config, around)
  const textOf = (path: string) => disk.text(join(folder, path))
  const written = pagesOf(outcomes, config, textOf)
  const copied = staticFilesOf(outcomes, config)
  const rewrite = rewritesLinks(config, configured) ? withRelativeLinks(config, written, copied) : unchanged
  const pages = written.map(rewrite)
  const toHtml = converter(kramdownOptions(config))
  const site: LiquidHost = {
    config,
    ...clock,
    include: (path) => inside.text(join(config.includesDir, path)) ?? theme()?.text(`_includes/${path}`),
    sourceFile: (path) => inside.text(path),
    dataFiles: () => readData(config.dataDir, inside, config.values),
    pages: () => pages,
    staticFiles: () => copied,
    layout: (name) => layoutNamed(name, config.layoutsDir, inside),
    markdownify: toHtml,
    smartify,
    localize: inEnglish,
  }
  const page = (path: string) => {
    const outcome = outcomes.find((each) => each.path === path)
    return outcome && rewrite(pageOf(outcome, config, textOf))
  }
  return { site, page, toHtml }
}

function rewritesLinks(config: Config, [, gemfile, lock]: SiteOnDisk['configured']): boolean {
  const { certain } = loadedPlugins(config, findTheme(config, gemfile, lock), gemfile)
  return certain.includes('jekyll-relative-links')
}

function unchanged(page: LiquidPage): LiquidPage {
  return page
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => (made ??= { value: make() }).value
}

function layoutNamed(name: string, folder: string, inside: Inside) {
  const file = inside.list(folder).find((each) => each.name.replace(/\.[^.]*$/, '') === name)
  const text = file && inside.text(`${folder}/${file.name}`)
  return text === undefined ? undefined : readFrontMatterData(text)
}

function* readData(root: string, inside: Inside, config: ReadonlyMap<string, Value>): Generator<[string, Value]> {
  for (const name of inside.filesBelow(root)) {
    const text = inside.text(`${root}/${name}`, 2 * largestDataFile)
    const read = text === undefined ? undefined : readDataFile(name, text, config)
    if (read && 'value' in read) yield [name, read.value]
  }
}
