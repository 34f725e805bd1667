import type { Config } from '../config/config'
import { pageAt, type BuildContext, type Outcome, type SourceFile } from './outcome'
import { locationOf } from './sourceLocation'

/**
 * On GitHub Pages, makes a README the index page of a folder that has none. Each folder gets one README: those without
 * front matter come first, then the order of paths decides (https://github.com/benbalter/jekyll-readme-index,
 * `generator.rb` of v0.3.0).
 */
export function withReadmeIndexes(
  outcomes: readonly Outcome[],
  files: ReadonlyMap<string, SourceFile>,
  config: Config,
  circumstances: BuildContext,
): readonly Outcome[] {
  const readmes = readmesIn(outcomes, files, config)
  if (readmes.length === 0) return outcomes
  const indexed = new Set(outcomes.flatMap(indexedFolder))
  const made = new Map<string, Outcome>()
  for (const { file, folder } of readmes) {
    const key = `${folder}/`.replace(/^\/+/, '/').toLowerCase()
    const page = indexed.has(key) ? undefined : pageAt(`${folder}/`, file, config, circumstances)
    if (page) made.set(file.path, file.hasHeader ? page : { ...page, madeBy: 'readme-index' })
    indexed.add(key)
  }
  return outcomes.map((outcome) => made.get(outcome.path) ?? outcome)
}

interface Readme {
  readonly file: SourceFile
  /** The folder whose index page the README may be, as Ruby's `File.dirname` writes it: `/` or `/docs`. */
  readonly folder: string
}

function readmesIn(outcomes: readonly Outcome[], files: ReadonlyMap<string, SourceFile>, config: Config): Readme[] {
  const { readmeIndexes } = config.pages
  if (!config.jekyllVersion.runsPagesPlugins || readmeIndexes === 'none') return []
  const found = outcomes.flatMap((outcome) => {
    const file = files.get(outcome.path)
    const isAsked = file && isReadme(outcome, config) && (readmeIndexes === 'all' || !file.hasHeader)
    return isAsked ? [{ file, folder: folderOf(outcome, file, config) }] : []
  })
  return found.sort(
    (a, b) => Number(a.file.hasHeader) - Number(b.file.hasHeader) || (a.file.path < b.file.path ? -1 : 1),
  )
}

function isReadme({ path, kind, written, collection }: Outcome, { markdownExtensions }: Config): boolean {
  const extension = /(?:^|\/)readme\.([^./]+)$/i.exec(path)?.[1] ?? ''
  const isRead = written && collection === undefined && (kind === 'page' || kind === 'static')
  return isRead && markdownExtensions.includes(extension)
}

function folderOf({ url = '' }: Outcome, { path, hasHeader }: SourceFile, config: Config): string {
  const address = hasHeader ? url.replace(/\/$/, '') : `/${locationOf(path, config)?.relativePath}`
  return address.slice(0, address.lastIndexOf('/')) || '/'
}

/** Returns the folder (with a slash at its end) that a file is the index page of, if any. */
function indexedFolder({ kind, written, url }: Outcome): string[] {
  if (!written || (kind !== 'page' && kind !== 'static')) return []
  return (
    /^(.*\/)(?:index\.(?:html?|xhtml|xml))?$/is
      .exec(url ?? '')
      ?.slice(1)
      .map((folder) => folder.toLowerCase()) ?? []
  )
}
