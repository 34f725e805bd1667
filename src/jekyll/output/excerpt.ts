import { bodyStart } from '../../frontmatter/borders'
import type { Value } from '../../frontmatter/node'
import { valueToString } from '../../frontmatter/valueToString'
import type { Config } from '../config/config'
import { isTruthy } from '../config/configValues'
import type { ValueMap } from '../config/deepMerge'
import type { JekyllVersion } from '../config/jekyllVersion'
import { withoutHeading } from './headingTitle'
import { withBlocksClosed } from '../liquidBlocks'

/**
 * The content of `page.excerpt`: a value of the front matter, or the part that Jekyll cuts from the text, before Liquid
 * and kramdown.
 */
export type Excerpt = { readonly value: Value } | { readonly source: string } | undefined

/**
 * The excerpt of a post or other document, from its whole text and its data; `undefined` if it has none.
 * @internal the tests compare it with recorded excerpts
 */
export function excerptOf(text: string, data: ValueMap, config: Config): Excerpt {
  const written = data.get('excerpt')
  if (isTruthy(written)) return { value: written }
  const own = data.get('excerpt_separator')
  const separator = isTruthy(own) ? valueToString(own) : config.excerptSeparator
  if (separator === '') return written === undefined || written === null ? undefined : { value: written }
  return { source: cutExcerpt(contentOf(text, data, config), separator, config.jekyllVersion) }
}

function contentOf(text: string, data: ValueMap, { jekyllVersion, pages }: Config): string {
  const body = bodyOf(text)
  const isTitled = jekyllVersion.runsPagesPlugins && pages.headingTitles === 'all'
  return isTitled ? withoutHeading(body, data, pages.stripsTitles) : body
}

/** Returns the text below the front matter, as Jekyll reads it. */
export function bodyOf(text: string): string {
  return text.slice(bodyStart(text)).replace(/^\uFEFF/, '')
}

/**
 * Returns the text before the separator. Closes the Liquid blocks that are still open there, and appends the reference
 * definitions of the rest. https://github.com/jekyll/jekyll/blob/v4.4.1/lib/jekyll/excerpt.rb
 */
export function cutExcerpt(body: string, separator: string, { keepsAllDefinitions }: JekyllVersion): string {
  const cut = body.indexOf(separator)
  const head = cut < 0 ? body : body.slice(0, cut)
  const tail = cut < 0 ? '' : body.slice(cut + separator.length)
  if (keepsAllDefinitions) {
    const closed = withBlocksClosed(head)
    return tail === ''
      ? closed
      : `${closed}\n\n${definitions(tail)
          .map(({ text }) => text)
          .join('\n')}`
  }
  if (tail === '') return head
  const closed = withBlocksClosed(head)
  const used = definitions(tail).filter(({ label }) => closed.includes(label))
  return used.length === 0 ? closed : `${closed}\n\n${used.map(({ label, rest }) => label + rest).join('\n')}`
}

interface Definition {
  /** The label with its brackets. */
  readonly label: string
  readonly rest: string
  /** The whole definition as written, including its indentation. */
  readonly text: string
}

/**
 * Returns the link definitions (`[label]: target`) that start a line. A label may span several lines
 * (`MKDWN_LINK_REF_REGEX`).
 */
function definitions(text: string): Definition[] {
  const found: Definition[] = []
  const opening = /(?<![^\n]) {0,3}\[/g
  for (let match = opening.exec(text), close = -1; match; match = opening.exec(text)) {
    const start = opening.lastIndex - 1
    if (close < start) close = text.indexOf(']', start)
    if (close < 0) break
    if (close === start + 1 || text[close + 1] !== ':') continue
    const end = endOfLine(text, close)
    if (end === close + 2) continue
    found.push({
      label: text.slice(start, close + 1),
      rest: text.slice(close + 1, end),
      text: text.slice(match.index, end),
    })
    opening.lastIndex = end
  }
  return found
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}
