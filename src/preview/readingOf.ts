import { bodyStart, findFrontMatter } from '../frontmatter/borders'
import { kramdownOptions } from '../jekyll/kramdownOptions'
import type { PageKind } from '../jekyll/pageKind'
import type { Reading } from '../kramdown'
import type { Site } from '../site/site'
import { lookOf } from './look'

/**
 * How Jekyll would read a file's text: with the options of its site, from where its body begins. Where the site has another
 * Markdown converter, the editor's own rules read the body. `undefined` for a page without front matter, which Jekyll
 * copies as it is.
 */
export function readingOf(text: string, kind: PageKind, site: Site): Reading | undefined {
  if ((kind === 'page' || kind === 'document') && !findFrontMatter(text)) return undefined
  const look = lookOf(site)
  return { ...dialectOf(site), bodyStart: bodyStart(text), ...(look && { marks: [`is-${look}`] }) }
}

function dialectOf({ settings: { config, kramdownVersion } }: Site): Reading {
  if (config.markdown !== 'kramdown') return { isOtherDialect: true }
  return { options: { version: kramdownVersion, ...kramdownOptions(config) } }
}
