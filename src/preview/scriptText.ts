import { valueToString } from '../frontmatter/valueToString'
import type { Site } from '../site/site'
import { siteUrlOf } from './siteUrl'
import type { PreviewLiquidHost } from './previewLiquidHost'

/** Returns the text of a script by its URL in a page; `undefined` if the site does not have the script. */
export function scriptText(
  written: string,
  pageUrl: string | undefined,
  site: Site,
  host: PreviewLiquidHost,
): string | undefined {
  const [url = '', baseurl = ''] = ['url', 'baseurl'].map((key) => valueToString(site.config.values.get(key) ?? ''))
  const path = siteUrlOf(written, { url, baseurl, pageUrl })?.path.slice(1)
  return path === undefined || path === '' ? undefined : host.sourceFile(path)
}
