import type { Value } from '../../frontmatter/node'
import { parseTime } from '../../ruby/parseTime'
import type { Timestamp } from '../../ruby/timestamp'
import { zoneOf } from '../../ruby/zone'
import type { Clock } from '../clock'
import type { Config } from '../config/config'
import type { ValueMap } from '../config/deepMerge'
import { documentOutcome } from './documentOutcome'
import type { FileInSite } from './fileInSite'
import { pageOutcome } from './pageOutcome'
import { isPageWithoutFrontMatter, withPagesPlugins } from './pagesPlugins'
import type { PermalinkError } from '../url/permalink'
import { isListed, locationAsPage, locationOf, type SourceLocation } from './sourceLocation'
import type { DocumentFailure, DocumentWarning } from './readDocument'
import type { SourceFile } from './sourceFile'
import { staticOutcome } from './staticOutcome'

export { sourceFile, type SourceFile } from './sourceFile'

/** The circumstances of the build for which an outcome is computed. */
export interface BuildContext extends Clock {
  /** Every path of the site relative to its source, for `defaults:` whose scope has a `*`. */
  readonly sitePaths: Iterable<string>
  /** The names of the existing layouts. If absent, the plugin of GitHub Pages sets no default layout. */
  readonly layouts?: readonly string[]
  /** Returns the title from a heading, without its markup. If absent, the heading itself is the title. */
  readonly titleFrom?: (heading: string) => string
}

/** The reasons why the build of the whole site fails. */
export type FatalReason =
  | DocumentFailure
  | PermalinkError
  | ('data-post' | 'permalink-no-text' | 'empty-permalink' | 'page-no-mapping' | 'broken-link' | 'file-in-the-way')

/** The reasons why a file is not written. */
export type UnwrittenReason =
  | NonNullable<SourceLocation['unread']>
  | (
      | 'name-without-date'
      | 'name-without-extension'
      | 'data-file'
      | 'draft'
      | 'not-utf8'
      | 'lost-link'
      | 'defaults-refused'
    )
  | ('unpublished' | 'future' | 'limit' | 'overwritten' | 'site-not-built' | 'collection-not-written')
  | FatalReason

/** What Jekyll will do with a file. */
export interface Outcome {
  readonly path: string
  /** Static files are copied unchanged. */
  readonly kind: SourceLocation['kind'] | 'static'
  /** The label of the file's collection; `posts` for drafts too. */
  readonly collection: string | undefined
  readonly written: boolean
  /** Why the file is not written, or, if it is written, what is wrong with it. */
  readonly reason: UnwrittenReason | DocumentWarning | 'copied' | undefined
  /** Whether `reason` makes the whole build fail. */
  readonly isFatal: boolean
  /** The date that the document has, or would have if it were written; `undefined` for pages. */
  readonly date: Timestamp | undefined
  readonly url: string | undefined
  /** The path of the file that Jekyll writes, relative to the destination. */
  readonly destination: string | undefined
  readonly title: Value
  readonly layout: Value
  readonly tags: readonly Value[]
  readonly categories: readonly Value[]
  /** The data that templates get: front matter, defaults, and values from the file name. */
  readonly data: ValueMap
  /** The GitHub Pages plugin that made the page. Such pages are written after the others. */
  readonly madeBy?: 'optional-front-matter' | 'readme-index'
}

/**
 * Returns what Jekyll makes of a file, regardless of the site's other files; `undefined` for a file that is not content
 * of the site. `resolveConflicts` then applies what depends on the other files.
 */
export function outcomeOf(file: SourceFile, config: Config, circumstances: BuildContext): Outcome | undefined {
  const one = oneFile(file, config, circumstances)
  if (!one) return undefined
  const outcome = withPagesPlugins(alone(one), one)
  const stops = file.isBroken && config.jekyllVersion.followsEveryLink && isListed(one.place, config)
  const reason = stops ? 'broken-link' : stopsAsPage(one)
  return reason ? { ...outcome, written: false, reason, isFatal: true } : outcome
}

/** Returns why the build fails if Jekyll also reads a post as a page; it may differ from the reason for the post. */
function stopsAsPage(one: FileInSite): Outcome['reason'] {
  const place = locationAsPage(one.place, one.file.path, one.config)
  const page = place && alone({ ...one, place })
  return page?.isFatal ? page.reason : undefined
}

/**
 * Returns the outcome of a page at the URL `permalink`, whatever its front matter says. jekyll-readme-index makes such
 * a page of a README.
 */
export function pageAt(
  permalink: string,
  file: SourceFile,
  config: Config,
  circumstances: BuildContext,
): Outcome | undefined {
  const own = file.frontMatter?.value
  const value = new Map([...(own instanceof Map ? own : []), ['permalink', permalink]])
  const one = oneFile({ ...file, frontMatter: { value, isRefused: false } }, config, circumstances)
  return one && withPagesPlugins(unasked(pageOutcome(one)), one)
}

function oneFile(file: SourceFile, config: Config, circumstances: BuildContext): FileInSite | undefined {
  const place = locationOf(file.path, config)
  if (!place) return undefined
  const zone = zoneOf(config.timezone ?? circumstances.machineZone)
  const time = config.time === undefined ? undefined : parseTime(config.time, zone, circumstances.now)
  const timed = time ? { ...circumstances, now: time.seconds } : circumstances
  return { file, place, config, build: timed, zone }
}

/** Ignores `published: false`: Jekyll's publisher does not check pages that a plugin adds. */
function unasked(page: Outcome): Outcome {
  return page.reason === 'unpublished' ? { ...page, written: true, reason: undefined } : page
}

/** Returns the outcome of a page without front matter. kramdown fails on a file that is not UTF-8. */
function barePage(one: FileInSite): Outcome {
  const page: Outcome = { ...unasked(pageOutcome(one)), madeBy: 'optional-front-matter' }
  return one.file.frontMatter ? page : { ...page, written: false, reason: 'not-utf8', isFatal: true }
}

function alone(one: FileInSite): Outcome {
  const { kind } = one.place
  if (kind === 'post' || kind === 'draft') return documentOutcome(one)
  if (isPageWithoutFrontMatter(one)) return barePage(one)
  if (one.file.hasHeader !== true) return staticOutcome(one)
  return kind === 'page' ? pageOutcome(one) : documentOutcome(one)
}
