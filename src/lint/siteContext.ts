import type { Clock } from '../jekyll/clock'
import type { Site } from '../site/site'
import type { Term } from '../site/referenceIndex'

/** What rules can find out about the site that contains a page. */
export interface SiteContext extends Clock {
  /** `timezone:` of the configuration; `undefined` if it is absent, because the building machine then decides. */
  readonly timezone: string | undefined
  /** `permalink:` of the configuration: a style's name or a template. */
  readonly permalink: string
  /** `future:` of the configuration. */
  readonly publishesFuture: boolean
  /** Whether GitHub Pages' Jekyll 3 builds the site. */
  readonly isJekyll3: boolean
  /**
   * The terms of other posts that differ from a name only in case, spaces, hyphens or a plural. The name itself is among
   * them if other posts use it.
   */
  similarTerms(kind: 'tag' | 'category', name: string): readonly Term[]
  /** Whether posts used `name` before they used `other`. A name that no post uses is the newest. */
  isOlder(kind: 'tag' | 'category', name: string, other: string): boolean
  /** The site's index, if all files were read: a file that is not in it does not exist. */
  readonly index?: Site
}

/** Returns what the rules can find out about the site of the file at `path`. Everything is looked up on demand. */
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

/** A key that sorts terms by their oldest post's date and path. A term without posts sorts last. */
function firstUse(site: Site, kind: 'tag' | 'category', name: string): string {
  const dated = (path: string) => `${String((site.facts(path)?.date ?? 0) + longAgo).padStart(15, '0')} ${path}`
  let first: string | undefined
  for (const path of site.names.userSet(kind, name)) {
    const use = dated(path)
    if (first === undefined || use < first) first = use
  }
  return first ?? '~'
}

/** Seconds from the year -9999 to 1970. Added to a date it gives a number that is not negative and sorts as a string. */
const longAgo = 400_000_000_000
