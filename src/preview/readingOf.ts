import { bodyStart, findFrontMatter } from '../frontmatter/borders'
import { kramdownOptions } from '../jekyll/kramdownOptions'
import type { PageKind } from '../jekyll/pageKind'
import type { Reading } from '../kramdown'
import type { Site } from '../site/site'

/**
 * How Jekyll would read a file's text: with the options of its site, from where its body begins. `undefined` for what
 * kramdown does not convert: a page without front matter, which Jekyll copies as it is, and any file of a site that has
 * another Markdown converter.
 */
export function readingOf(text: string, kind: PageKind, { config, kramdownVersion }: Site): Reading | undefined {
  if (config.markdown !== 'kramdown') return undefined
  if ((kind === 'page' || kind === 'document') && !findFrontMatter(text)) return undefined
  return { options: { version: kramdownVersion, ...kramdownOptions(config) }, bodyStart: bodyStart(text) }
}
