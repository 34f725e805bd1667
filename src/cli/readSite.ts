import { Buffer } from 'node:buffer'
import { closeSync, existsSync, openSync, readdirSync, readFileSync, readSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { readConfig, type Config } from '../jekyll/config'
import { configNameIn, configNames } from '../jekyll/configFile'
import { editionOf } from '../jekyll/edition'
import { kramdownVersionOf } from '../jekyll/kramdownVersion'
import { isMarkdown } from '../jekyll/outputExtension'
import { placeOf } from '../jekyll/place'
import { brokenLink, copiedFile, sourceFile, type SourceFile } from '../jekyll/sourceFile'
import { themeLayouts } from '../jekyll/themes/themeOf'
import { titleFrom } from '../site/titleFrom'
import { followed, walk } from './walk'

/** A site as it lies on the disk. */
export interface SiteOnDisk {
  readonly config: Config
  /** The texts of its configuration, Gemfile and Gemfile.lock; empty where there is none. */
  readonly configured: readonly [config: string, gemfile: string, lock: string]
  /** Its posts and drafts. */
  readonly files: readonly SourceFile[]
  /** What else it may write: pages, documents and static files. */
  readonly others: readonly SourceFile[]
  /** Every path in its folders, relative to the source. */
  readonly sitePaths: readonly string[]
  /** Names of its layouts, its theme's included; `undefined` where that is not known. */
  readonly layouts: readonly string[] | undefined
  /** What is left of a heading as a title. */
  readonly titleFrom: (heading: string) => string
}

/** Reads the site whose `_config.yml` lies in `folder`; a site without one has Jekyll's defaults. */
export function readSite(folder: string): SiteOnDisk {
  const configured = readConfigured(folder)
  const at = realpathSync(folder).replaceAll('\\', '/')
  const config = readConfig(configured[0], editionOf(configured[1], configured[2]), at)
  const sitePaths = [...walk(join(folder, config.source), config)].sort()
  const paths = sitePaths.map((path) => (config.source === '' ? path : `${config.source}/${path}`))
  const kindOf = (path: string) => placeOf(path, config)?.kind
  const isPost = (path: string) => kindOf(path) === 'post' || kindOf(path) === 'draft'
  const others = paths.filter((path) => kindOf(path) !== undefined && !isPost(path))
  return {
    config,
    configured,
    sitePaths,
    layouts: layoutsIn(folder, config, configured),
    titleFrom: titleFrom(config, kramdownVersionOf(config.edition, configured[2])),
    files: paths
      .filter(isPost)
      .map((path) => (isFile(join(folder, path)) ? readSource(folder, path) : brokenLink(path))),
    others: others.map((path) => readOther(folder, path, config)),
  }
}

function layoutsIn(folder: string, config: Config, [, gemfile, lock]: SiteOnDisk['configured']) {
  const themes = themeLayouts(config, gemfile, lock)
  if (!themes) return undefined
  const own = join(folder, config.source, config.layoutsDir)
  const paths = existsSync(own) ? readdirSync(own, { recursive: true, encoding: 'utf8' }) : []
  const names = paths.flatMap((path) => /^(.+)\.[^.]*$/.exec(path.replaceAll('\\', '/'))?.[1] ?? [])
  return [...names, ...themes]
}

function readOther(folder: string, path: string, config: Config): SourceFile {
  const whole = join(folder, path)
  if (!isFile(whole)) return brokenLink(path)
  const isBare = config.edition.runsPagesPlugins && isMarkdown(path, config)
  return isBare || hasMarks(whole) ? readSource(folder, path) : copiedFile(path)
}

/** True for a file that begins as front matter does; the others, pictures perhaps, are not read. */
function hasMarks(path: string): boolean {
  const descriptor = openSync(path, 'r')
  try {
    const start = Buffer.alloc(3)
    return readSync(descriptor, start, 0, 3, 0) === 3 && start.toString('latin1') === '---'
  } finally {
    closeSync(descriptor)
  }
}

/** The texts of a site's configuration, Gemfile and Gemfile.lock; empty where there is none. */
export function readConfigured(folder: string): SiteOnDisk['configured'] {
  const text = (name: string) => readText(join(folder, name)) ?? ''
  const present = configNames.filter((name) => isFile(join(folder, name)))
  const name = configNameIn(new Set(present))
  return [name === undefined ? '' : text(name), text('Gemfile'), text('Gemfile.lock')]
}

function readSource(folder: string, path: string): SourceFile {
  const whole = join(folder, path)
  return sourceFile(path, readText(whole), Math.floor(statSync(whole).mtimeMs / 1000))
}

function isFile(path: string): boolean {
  return followed(path)?.isFile() ?? false
}

/** A file's text. `undefined` where there is no such file, or its bytes are no UTF-8. */
export function readText(path: string): string | undefined {
  if (!isFile(path)) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path))
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}
