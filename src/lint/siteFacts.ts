import type { Clock } from '../jekyll/clock'
import type { Site } from '../site/site'
import type { Term } from '../site/usage'

/** What rules may ask about the site around a page. */
export interface SiteFacts extends Clock {
  /** `timezone:` of the configuration; `undefined` where it says none, since the machine that builds then decides. */
  readonly timezone: string | undefined
  /** `permalink:` of the configuration: a style's name or a template. */
  readonly permalink: string
  /** `future:` of the configuration. */
  readonly publishesFuture: boolean
  /** True where GitHub Pages' Jekyll 3 builds the site. */
  readonly isJekyll3: boolean
  /** What other posts use that differs from a name in case, spaces, hyphens or a plural at most, the name included. */
  alike(kind: 'tag' | 'category', name: string): readonly Term[]
  /** Whether posts used the one name before they used the other; the newest post is the one that is asked about if none does. */
  isOlder(kind: 'tag' | 'category', name: string, other: string): boolean
  /** The site's index once all files were read; what is not in it is not there. */
  readonly index?: Site
}

/** What the rules may ask about the site around the file at `path`. Nothing is looked up before it is asked. */
export function siteFactsOf(site: Site, path: string, clock: Clock): SiteFacts {
  const { timezone, permalink, publishesFuture, edition } = site.config
  return {
    ...clock,
    timezone,
    permalink,
    publishesFuture,
    isJekyll3: edition.version === '3.10',
    alike: (kind, name) => site.names.alike(kind, name, path),
    isOlder: (kind, name, other) => firstUse(site, kind, name) < firstUse(site, kind, other),
    ...(site.isComplete && { index: site }),
  }
}

/** The oldest post with a name, as a text that sorts by date and path; the last of all for a name that none has. */
function firstUse(site: Site, kind: 'tag' | 'category', name: string): string {
  const dated = (path: string) => `${String((site.facts(path)?.date ?? 0) + longAgo).padStart(15, '0')} ${path}`
  let first: string | undefined
  for (const path of site.names.userSet(kind, name)) {
    const use = dated(path)
    if (first === undefined || use < first) first = use
  }
  return first ?? '~'
}

/** Seconds from the year -9999 to 1970, so that every date sorts as a number that is not negative. */
const longAgo = 400_000_000_000
