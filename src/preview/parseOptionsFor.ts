import { bodyStart, findFrontMatter } from '../frontmatter/borders'
import { kramdownOptions } from '../jekyll/config/kramdownOptions'
import type { PageKind } from '../jekyll/output/pageKind'
import type { ParseOptions } from '../kramdown'
import type { Site } from '../site/site'
import { lookOf } from './look'

/**
 * Returns how a file's text is parsed: from the start of its body, with the options of its site. If the site uses a
 * Markdown converter other than kramdown, the editor's own rules parse the body. Returns `undefined` for a page or
 * document without front matter, which Jekyll copies unchanged.
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
