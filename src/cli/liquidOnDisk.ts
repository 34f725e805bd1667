import { readdirSync, realpathSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { readPost } from '../frontmatter/readPost'
import { kramdownOptions } from '../jekyll/kramdownOptions'
import { siteOutcomes } from '../jekyll/siteOutcomes'
import { converter } from '../kramdown'
import { smartify } from '../kramdown/smartify'
import { largestDataFile, readDataFile } from '../liquid/data/readDataFile'
import type { LiquidPage, LiquidSite } from '../liquid/liquidSite'
import { pageOf, pagesOf, staticFilesOf } from '../liquid/pagesOf'
import { inEnglish } from '../messages/words'
import type { Value } from '../frontmatter/node'
import { readSite, readText } from './readSite'

/** A site on the disk with all that Liquid may ask of it. */
export interface LiquidOnDisk {
  readonly site: LiquidSite
  /** A file of the site as templates see it, written or not; its path is relative to the site's folder. */
  page(path: string): LiquidPage | undefined
  /** The body of a page as the converter makes it HTML. */
  toHtml(markdown: string): string
}

/** Opens the site in a folder. Nothing outside of its source is ever read, whatever a link or an include may name. */
export function openLiquid(folder: string, when: { readonly now: number; readonly machineZone: string }): LiquidOnDisk {
  const { config, files, others, sitePaths, layouts, titleFrom } = readSite(folder)
  const source = join(folder, config.source)
  const around = { ...when, sitePaths, titleFrom, ...(layouts && { layouts }) }
  const outcomes = siteOutcomes([...files, ...others], config, around)
  const textOf = (path: string) => readText(join(folder, path))
  const pages = pagesOf(outcomes, config, textOf)
  const toHtml = converter(kramdownOptions(config))
  const inside = (path: string) => readInside(source, path)
  const site: LiquidSite = {
    ...{ config, ...when },
    include: (path) => inside(join(config.includesDir, path)),
    sourceFile: inside,
    dataFiles: () => readData(source, config.dataDir, config.values),
    pages: () => pages,
    staticFiles: () => staticFilesOf(outcomes, config),
    layout: (name) => layoutNamed(name, source, config.layoutsDir),
    markdownify: toHtml,
    smartify,
    say: inEnglish,
  }
  const page = (path: string) => {
    const outcome = outcomes.find((each) => each.path === path)
    return outcome && pageOf(outcome, config, textOf)
  }
  return { site, page, toHtml }
} // prettier-ignore

/** A file's text, if it really lies below the folder. */
function readInside(folder: string, path: string): string | undefined {
  const whole = join(folder, path)
  if (!statSync(whole, { throwIfNoEntry: false })?.isFile()) return undefined
  const within = relative(realpathSync(folder), realpathSync(whole))
  return within.startsWith('..') || within === '' ? undefined : readText(whole)
}

function layoutNamed(name: string, source: string, layouts: string) {
  const folder = join(source, layouts)
  const names = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder) : []
  const file = names.find((each) => each.replace(/\.[^.]*$/, '') === name)
  const text = file === undefined ? undefined : readInside(source, join(layouts, file))
  return text === undefined ? undefined : readPost(text)
}

function* readData(source: string, folder: string, config: ReadonlyMap<string, Value>): Generator<[string, Value]> {
  const root = join(source, folder)
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) return
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (!entry.isFile() || statSync(path).size > 2 * largestDataFile) continue
    const name = relative(root, path).split(sep).join('/')
    const text = readInside(source, relative(source, path))
    const read = text === undefined ? undefined : readDataFile(name, text, config)
    if (read && 'value' in read) yield [name, read.value]
  }
}
