import type { Value } from '../frontmatter/node'
import { parseTime } from '../ruby/parseTime'
import type { Timestamp } from '../ruby/timestamp'
import { zoneOf } from '../ruby/zone'
import type { Clock } from './clock'
import type { Config } from './config'
import type { Mapping } from './deepMerge'
import { documentOutcome } from './documentOutcome'
import type { OneFile } from './oneFile'
import { pageOutcome } from './pageOutcome'
import { isBarePage, withPagesPlugins } from './pagesPlugins'
import type { PermalinkFault } from './permalink'
import { isListed, placeAsPage, placeOf, type Place } from './place'
import type { Failure, Trouble } from './readDocument'
import type { SourceFile } from './sourceFile'
import { staticOutcome } from './staticOutcome'

export { sourceFile, type SourceFile } from './sourceFile'

/** Where and when Jekyll is run. */
export interface Circumstances extends Clock {
  /** Every path of the site relative to its source, for `defaults:` whose scope has a `*`. */
  readonly sitePaths: Iterable<string>
  /** Names of the layouts that there are; where they are not known, none is given by GitHub Pages' plugin. */
  readonly layouts?: readonly string[]
  /** What is left of a heading as a title, without its marks; where nobody can tell, it is taken as it is written. */
  readonly titleFrom?: (heading: string) => string
}

/** What stops the build of the whole site. */
export type Fatal =
  | Failure
  | PermalinkFault
  | ('data-post' | 'permalink-no-text' | 'empty-permalink' | 'page-no-mapping' | 'broken-link' | 'file-in-the-way')

/** Why a file is not written. */
export type Unwritten =
  | NonNullable<Place['unread']>
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
  | Fatal

/** What Jekyll will do with a file. */
export interface Outcome {
  readonly path: string
  /** A static file is copied as it stands. */
  readonly kind: Place['kind'] | 'static'
  /** Label of the collection that the file is in; `posts` for drafts too. */
  readonly collection: string | undefined
  readonly written: boolean
  /** Why it is not written, or what is wrong though it is. */
  readonly reason: Unwritten | Trouble | 'copied' | undefined
  /** True where it stops the whole build. */
  readonly isFatal: boolean
  /** What it has, or would have if it were written; pages have none. */
  readonly date: Timestamp | undefined
  readonly url: string | undefined
  /** The file that is written, relative to the destination. */
  readonly destination: string | undefined
  readonly title: Value
  readonly layout: Value
  readonly tags: readonly Value[]
  readonly categories: readonly Value[]
  /** What templates get: front matter, defaults, and what Jekyll makes of the name. */
  readonly data: Mapping
  /** The plugin of GitHub Pages that made a page of it: such pages are written after the others. */
  readonly madeBy?: 'optional-front-matter' | 'readme-index'
}

/**
 * What Jekyll will do with a file, seen by itself; `undefined` for what is no content of the site. What depends on the
 * site's other files is `settle`'s to say.
 */
export function outcomeOf(file: SourceFile, config: Config, circumstances: Circumstances): Outcome | undefined {
  const one = oneFile(file, config, circumstances)
  if (!one) return undefined
  const outcome = withPagesPlugins(alone(one), one)
  const stops = file.isBroken && config.edition.followsEveryLink && isListed(one.place, config)
  const reason = stops ? 'broken-link' : stopsAsPage(one)
  return reason ? { ...outcome, written: false, reason, isFatal: true } : outcome
}

/** As a page a post may stop what it does not stop as a post. */
function stopsAsPage(one: OneFile): Outcome['reason'] {
  const place = placeAsPage(one.place, one.file.path, one.config)
  const page = place && alone({ ...one, place })
  return page?.isFatal ? page.reason : undefined
}

/** A page at an address of its own, whatever the file itself says: what jekyll-readme-index makes of a README. */
export function pageAt(
  permalink: string,
  file: SourceFile,
  config: Config,
  circumstances: Circumstances,
): Outcome | undefined {
  const own = file.frontMatter?.value
  const value = new Map([...(own instanceof Map ? own : []), ['permalink', permalink]])
  const one = oneFile({ ...file, frontMatter: { value, isRefused: false } }, config, circumstances)
  return one && withPagesPlugins(unasked(pageOutcome(one)), one)
}

function oneFile(file: SourceFile, config: Config, circumstances: Circumstances): OneFile | undefined {
  const place = placeOf(file.path, config)
  if (!place) return undefined
  const zone = zoneOf(config.timezone ?? circumstances.machineZone)
  const told = config.time === undefined ? undefined : parseTime(config.time, zone, circumstances.now)
  const timed = told ? { ...circumstances, now: told.seconds } : circumstances
  return { file, place, config, circumstances: timed, zone }
}

/** Nobody asks a page that a plugin adds whether it is published. */
function unasked(page: Outcome): Outcome {
  return page.reason === 'unpublished' ? { ...page, written: true, reason: undefined } : page
}

/** kramdown stops at bytes that are no UTF-8. */
function barePage(one: OneFile): Outcome {
  const page: Outcome = { ...unasked(pageOutcome(one)), madeBy: 'optional-front-matter' }
  return one.file.frontMatter ? page : { ...page, written: false, reason: 'not-utf8', isFatal: true }
}

function alone(one: OneFile): Outcome {
  const { kind } = one.place
  if (kind === 'post' || kind === 'draft') return documentOutcome(one)
  if (isBarePage(one)) return barePage(one)
  if (one.file.hasHeader !== true) return staticOutcome(one)
  return kind === 'page' ? pageOutcome(one) : documentOutcome(one)
}
