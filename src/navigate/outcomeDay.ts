import type { Clock } from '../jekyll/clock'
import type { Site } from '../site/site'

/** The day of a post in the site's time zone, such as `2024-05-01`; `''` if it has none. */
export function outcomeDay(path: string, site: Site, when: Clock): string {
  return String(site.output.outcome(path, when)?.date ?? '').slice(0, 10)
}
