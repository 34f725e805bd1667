import { textOfValue } from '../frontmatter/textOfValue'
import type { Site } from '../site/site'
import { addressOf } from './address'
import type { SiteDoor } from './siteDoor'

/** The text of a script by its URL in a page; `undefined` if the site does not have it. */
export function scriptText(
  written: string,
  pageUrl: string | undefined,
  site: Site,
  door: SiteDoor,
): string | undefined {
  const [url = '', baseurl = ''] = ['url', 'baseurl'].map((key) => textOfValue(site.config.values.get(key) ?? ''))
  const path = addressOf(written, { url, baseurl, pageUrl })?.path.slice(1)
  return path === undefined || path === '' ? undefined : door.sourceFile(path)
}
