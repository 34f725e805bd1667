import type { Site } from '../site/site'
import type { Term } from '../site/usage'

/** What rules may ask about the site around a page. */
export interface SiteFacts {
  /** Seconds since 1970. */
  readonly now: number
  /** `timezone:` of the configuration; `undefined` where it says none, since the machine that builds then decides. */
  readonly timezone: string | undefined
  /** `permalink:` of the configuration: a style's name or a template. */
  readonly permalink: string
  /** `future:` of the configuration. */
  readonly publishesFuture: boolean
  /** True where GitHub Pages' Jekyll 3 builds the site. */
  readonly isJekyll3: boolean
  /** The tags of all other posts. */
  readonly tags: readonly Term[]
  /** The categories of all other posts. */
  readonly categories: readonly Term[]
  /** The site's index once all files were read; what is not in it is not there. */
  readonly index?: Site
}

/** What the rules may ask about the site around the file at `path`; `now` is in seconds since 1970. */
export function siteFactsOf(site: Site, path: string, now: number): SiteFacts {
  const { timezone, permalink, publishesFuture, edition } = site.config
  return {
    now,
    timezone,
    permalink,
    publishesFuture,
    isJekyll3: edition.version === '3.10',
    tags: site.tagsWithout(path),
    categories: site.categoriesWithout(path),
    ...(site.isComplete && { index: site }),
  }
}
