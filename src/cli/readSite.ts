import { realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { readConfig, type Config } from '../jekyll/config/config'
import { findConfigName, configNames } from '../jekyll/config/configFile'
import { jekyllVersionOf } from '../jekyll/config/jekyllVersion'
import { kramdownVersionOf } from '../jekyll/config/kramdownVersion'
import { isMarkdown } from '../jekyll/url/outputExtension'
import { locationOf } from '../jekyll/output/sourceLocation'
import { brokenLink, copiedFile, sourceFile, type SourceFile } from '../jekyll/output/sourceFile'
import { themeLayouts } from '../jekyll/themes/themeOf'
import { headingToTitle } from '../site/titleFrom'
import { joinPath } from '../text/path'
import { textOf, type Disk } from './disk'
import { followed, walk } from './walk'

/** The files and the configuration of a site on the disk. */
export interface SiteOnDisk {
  readonly config: Config
  /** The texts of its configuration, Gemfile and Gemfile.lock; empty for a missing file. */
  readonly configured: readonly [config: string, gemfile: string, lock: string]
  /** Its posts and drafts. */
  readonly files: readonly SourceFile[]
  /** The other files that Jekyll may write: pages, documents and static files. */
  readonly others: readonly SourceFile[]
  /** Every path in its folders, relative to the source. */
  readonly sitePaths: readonly string[]
  /** The names of its layouts, including its theme's; `undefined` if the theme's are not known. */
  readonly layouts: readonly string[] | undefined
  /** Returns the title that a heading gives a page. */
  readonly titleFrom: (heading: string) => string
}

/** Returns the site in a folder. Without a `_config.yml` it has Jekyll's defaults. */
export function readSite(folder: string, disk: Disk): SiteOnDisk {
  const configured = readConfigured(folder, disk)
  const at = realpathSync(folder).replaceAll('\\', '/')
  const config = readConfig(configured[0], jekyllVersionOf(configured[1], configured[2]), at)
  const sitePaths = [...walk(join(folder, config.source), config, disk)].sort()
  const paths = sitePaths.map((path) => joinPath(config.source, path))
  const kindOf = (path: string) => locationOf(path, config)?.kind
  const isPost = (path: string) => kindOf(path) === 'post' || kindOf(path) === 'draft'
  const others = paths.filter((path) => kindOf(path) !== undefined && !isPost(path))
  return {
    config,
    configured,
    sitePaths,
    layouts: layoutsIn(folder, config, configured, disk),
    titleFrom: headingToTitle(config, kramdownVersionOf(config.jekyllVersion, configured[2])),
    files: paths
      .filter(isPost)
      .flatMap((path) => (isFile(join(folder, path)) ? readSource(folder, path, disk) : brokenLink(path))),
    others: others.flatMap((path) => readOther(folder, path, config, disk)),
  }
}

function layoutsIn(folder: string, config: Config, [, gemfile, lock]: SiteOnDisk['configured'], disk: Disk) {
  const themes = themeLayouts(config, gemfile, lock)
  if (!themes) return undefined
  const own = join(folder, config.source, config.layoutsDir)
  const paths = disk.isFolder(own) ? [...disk.filesBelow(own)] : []
  const names = paths.flatMap((path) => /^(.+)\.[^.]*$/.exec(path)?.[1] ?? [])
  return [...names, ...themes]
}

/** Reads only files that begin with `---`, since the others may be large images. */
function readOther(folder: string, path: string, config: Config, disk: Disk): SourceFile | readonly [] {
  const whole = join(folder, path)
  if (!isFile(whole)) return brokenLink(path)
  const isBare = config.jekyllVersion.runsPagesPlugins && isMarkdown(path, config)
  return isBare || disk.startsWith(whole, '---') ? readSource(folder, path, disk) : copiedFile(path)
}

/** Returns the texts of a site's configuration, Gemfile and Gemfile.lock; empty for a missing file. */
export function readConfigured(folder: string, disk: Disk): SiteOnDisk['configured'] {
  const text = (name: string) => disk.text(join(folder, name)) ?? ''
  const present = configNames.filter((name) => disk.isFile(join(folder, name)))
  const name = findConfigName(new Set(present))
  return [name === undefined ? '' : text(name), text('Gemfile'), text('Gemfile.lock')]
}

/** A file of the site; nothing if it cannot be read. */
function readSource(folder: string, path: string, disk: Disk): SourceFile | readonly [] {
  const whole = join(folder, path)
  const bytes = disk.bytes(whole)
  return bytes ? sourceFile(path, textOf(bytes), Math.floor(statSync(whole).mtimeMs / 1000)) : []
}

function isFile(path: string): boolean {
  return followed(path)?.isFile() ?? false
}
