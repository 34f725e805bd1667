import { bodyStart, findFrontMatter } from '../frontmatter/borders'
import { kramdownOptions } from '../jekyll/config/kramdownOptions'
import type { PageKind } from '../jekyll/output/pageKind'
import type { ParseOptions } from '../kramdown'
import type { Site } from '../site/site'
import { lookOf } from './look'

/**
 * How the text of a file is parsed: from the start of its body, with the options of its site. If the site uses another
 * Markdown converter than kramdown, the editor's own rules parse the body. `undefined` for a page or document without front
 * matter, which Jekyll copies as it is.
 */
export function parseOptionsFor(text: string, kind: PageKind, site: Site): ParseOptions | undefined {
  if ((kind === 'page' || kind === 'document') && !findFrontMatter(text)) return undefined
  const look = lookOf(site)
  return { ...dialectOf(site), bodyStart: bodyStart(text), ...(look && { marks: [`is-${look}`] }) }
}

function dialectOf({ settings: { config, kramdownVersion } }: Site): ParseOptions {
  if (config.markdown !== 'kramdown') return { isOtherDialect: true }
  return { options: { version: kramdownVersion, ...kramdownOptions(config) } }
}
