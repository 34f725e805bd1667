import type { Clock } from '../jekyll/clock'
import type { Site } from '../site/site'
import type { Term } from '../site/referenceIndex'

/** The site of a page, as far as rules need it. */
export interface SiteContext extends Clock {
  /**
   * `timezone:` of the configuration; `undefined` if it is absent, because the time zone of the building machine then
   * applies.
   */
  readonly timezone: string | undefined
  /** `permalink:` of the configuration: a style's name or a template. */
  readonly permalink: string
  /** `future:` of the configuration. */
  readonly publishesFuture: boolean
  /** Whether GitHub Pages' Jekyll 3 builds the site. */
  readonly isJekyll3: boolean
  /**
   * The terms of other posts that differ from a name only in case, spaces, hyphens or a plural. They include the name
   * itself if other posts use it.
   */
  similarTerms(kind: 'tag' | 'category', name: string): readonly Term[]
  /** Whether posts used `name` before they used `other`. A name that no post uses is newer than all others. */
  isOlder(kind: 'tag' | 'category', name: string, other: string): boolean
  /** The site's index, if all files were read. A file that is not in it then does not exist. */
  readonly index?: Site
}

/** Returns the context of the file at `path`. All data is looked up on demand. */
export function siteContextOf(site: Site, path: string, clock: Clock): SiteContext {
  const { timezone, permalink, publishesFuture, jekyllVersion } = site.config
  return {
    ...clock,
    timezone,
    permalink,
    publishesFuture,
    isJekyll3: jekyllVersion.version === '3.10',
    similarTerms: (kind, name) => site.names.alike(kind, name, path),
    isOlder: (kind, name, other) => firstUse(site, kind, name) < firstUse(site, kind, other),
    ...(site.isComplete && { index: site }),
  }
}

/** A key that sorts terms by the date and path of their oldest post. A term without posts sorts last. */
function firstUse(site: Site, kind: 'tag' | 'category', name: string): string {
  const dated = (path: string) => `${String((site.facts(path)?.date ?? 0) + longAgo).padStart(15, '0')} ${path}`
  let first: string | undefined
  for (const path of site.names.userSet(kind, name)) {
    const use = dated(path)
    if (first === undefined || use < first) first = use
  }
  return first ?? '~'
}

/**
 * A number of seconds that is greater than the time from the year -9999 to 1970. A date plus this number is not
 * negative, so it sorts correctly as a string.
 */
const longAgo = 400_000_000_000
