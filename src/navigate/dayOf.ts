import type { Clock } from '../jekyll/clock'
import type { Site } from '../site/site'

/** The day that Jekyll gives a post, `2024-05-01`, in the site's zone; empty where there is none. */
export function dayOf(path: string, site: Site, when: Clock): string {
  return String(site.output.outcome(path, when)?.date ?? '').slice(0, 10)
}
