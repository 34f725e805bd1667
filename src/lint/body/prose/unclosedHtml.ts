import type { Element } from '../../../kramdown/element'
import type { LiquidToken } from '../../../liquid/tokens'
import { ownTag } from '../../../liquid/syntax/ownTags'
import type { Site } from '../../../site/site'
import { textOf, type Span } from '../../../text/span'
import type { Page, Rule } from '../../rule'
import { spanOfLines } from '../parseBody'

/**
 * An HTML element that no tag closes: kramdown puts everything below into it, as raw HTML unless it has `markdown="1"`.
 * Where nothing is below it, no harm is done.
 */
export const unclosedHtml: Rule = {
  id: 'unclosed-html',
  severity: 'warning',

  *check(page) {
    for (const element of page.parsed?.document.unclosed ?? []) {
      const span = openingTag(page, element)
      if (!span || !hasMore(element, element.line) || mayBeClosed(page, element, span.end)) continue
      const isRaw = element.contentModel === 'raw'
      yield {
        span,
        message: { key: isRaw ? 'unclosed-html' : 'unclosed-html.parsed', args: { name: element.value } },
        fixes: [],
      }
    }
  },
}

function openingTag({ text, parsed }: Page, { line, value }: Element): Span | undefined {
  const span = spanOfLines(parsed!, line, line + 1)
  const at = textOf(text, span).indexOf(`<${value}`)
  const start = span.start + at
  return at === -1 ? undefined : { start, end: start + 1 + value.length }
}

/** Whether it holds more than its first line: that of a list item ends with the item. */
function hasMore({ children }: Element, line: number): boolean {
  return children.some(
    (child) => /\n\s*\S/.test(child.value) || (child.line > line && /\S/.test(child.value)) || hasMore(child, line),
  )
}

/** What an include or the tag of a plugin prints may close it. */
function mayBeClosed(page: Page, { value }: Element, from: number): boolean {
  return page.body.liquid.some(
    (token) => token.kind === 'tag' && token.span.start >= from && mayPrint(page, token, `</${value}`),
  )
}

/** True of a tag that we do not know, and of an include that is not there. */
function mayPrint({ text, site }: Page, { name, markup }: LiquidToken, printed: string): boolean {
  if (!name.startsWith('include')) return !isOfLiquid(name)
  const included = includedText(site?.index, /\S+/.exec(textOf(text, markup))?.[0] ?? '')
  return included === undefined || included.includes(printed)
}

function includedText(index: Site | undefined, file: string): string | undefined {
  const path = index?.names.definition('include', file)?.path
  return path === undefined ? undefined : index?.facts(path)?.text
}

function isOfLiquid(name: string): boolean {
  return ownTag(name) !== undefined || /^(?:end\w+|els(?:e|if)|when)$/.test(name)
}
