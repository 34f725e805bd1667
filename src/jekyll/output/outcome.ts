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

/** The build that an outcome is computed for. */
export interface BuildContext extends Clock {
  /** Every path of the site relative to its source, for `defaults:` whose scope has a `*`. */
  readonly sitePaths: Iterable<string>
  /** The names of the existing layouts; if unknown, GitHub Pages' plugin sets none. */
  readonly layouts?: readonly string[]
  /** Returns the title from a heading, without its markup; if absent, the heading is used as written. */
  readonly titleFrom?: (heading: string) => string
}

/** Why the build of the whole site fails. */
export type FatalReason =
  | DocumentFailure
  | PermalinkError
  | ('data-post' | 'permalink-no-text' | 'empty-permalink' | 'page-no-mapping' | 'broken-link' | 'file-in-the-way')

/** Why a file is not written. */
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
  /** Why the file is not written, or what is wrong although it is written. */
  readonly reason: UnwrittenReason | DocumentWarning | 'copied' | undefined
  /** Whether it makes the whole build fail. */
  readonly isFatal: boolean
  /** The date that the document has or would have if it were written; `undefined` for pages. */
  readonly date: Timestamp | undefined
  readonly url: string | undefined
  /** The file that is written, relative to the destination. */
  readonly destination: string | undefined
  readonly title: Value
  readonly layout: Value
  readonly tags: readonly Value[]
  readonly categories: readonly Value[]
  /** The data that templates see: front matter, defaults, and values from the file name. */
  readonly data: ValueMap
  /** The GitHub Pages plugin that made the page. Such pages are written after the others. */
  readonly madeBy?: 'optional-front-matter' | 'readme-index'
}

/**
 * What Jekyll makes of a file regardless of the site's other files; `undefined` for a file that is not content of the
 * site. See `settle` for what depends on the other files.
 */
export function outcomeOf(file: SourceFile, config: Config, circumstances: BuildContext): Outcome | undefined {
  const one = oneFile(file, config, circumstances)
  if (!one) return undefined
  const outcome = withPagesPlugins(alone(one), one)
  const stops = file.isBroken && config.jekyllVersion.followsEveryLink && isListed(one.place, config)
  const reason = stops ? 'broken-link' : stopsAsPage(one)
  return reason ? { ...outcome, written: false, reason, isFatal: true } : outcome
}

/** The reason why the build fails when the file is read as a page, which may differ from the one as a post. */
function stopsAsPage(one: FileInSite): Outcome['reason'] {
  const place = locationAsPage(one.place, one.file.path, one.config)
  const page = place && alone({ ...one, place })
  return page?.isFatal ? page.reason : undefined
}

/**
 * The outcome of a page at the given URL, whatever its front matter says: jekyll-readme-index makes such a page of a
 * README.
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

/** The publisher does not check pages that a plugin adds. */
function unasked(page: Outcome): Outcome {
  return page.reason === 'unpublished' ? { ...page, written: true, reason: undefined } : page
}

/** kramdown fails on a file that is not UTF-8. */
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
