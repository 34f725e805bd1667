import type { Term } from '../site/tally'

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
}
