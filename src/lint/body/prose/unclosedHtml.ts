import type { Element } from '../../../kramdown/element'
import type { LiquidToken } from '../../../liquid/tokens'
import { ownTag } from '../../../liquid/analyze/ownTags'
import type { Site } from '../../../site/site'
import { textOf, type Span } from '../../../text/span'
import type { LintedPage, Rule } from '../../rule'
import { spanOfLines, type ParsedBody } from '../parseBody'

/**
 * Reports an HTML element without its closing tag. Everything below becomes a part of the element, as raw HTML unless
 * it has `markdown="1"`. The element is not reported if nothing follows.
 */
export const unclosedHtml: Rule = {
  id: 'unclosed-html',
  severity: 'warning',

  *check(page) {
    const { parsed } = page
    for (const element of parsed?.document.unclosed ?? []) {
      const span = parsed && openingTag(page, parsed, element)
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

function openingTag({ text }: LintedPage, parsed: ParsedBody, { line, value }: Element): Span | undefined {
  const span = spanOfLines(parsed, line, line + 1)
  const at = textOf(text, span).indexOf(`<${value}`)
  const start = span.start + at
  return at === -1 ? undefined : { start, end: start + 1 + value.length }
}

/** Whether an element contains more than its first line. An element in a list item ends with that item. */
function hasMore({ children }: Element, line: number): boolean {
  return children.some(
    (child) => /\n\s*\S/.test(child.value) || (child.line > line && /\S/.test(child.value)) || hasMore(child, line),
  )
}

/** Whether an include or the tag of a plugin may print the closing tag. */
function mayBeClosed(page: LintedPage, { value }: Element, from: number): boolean {
  return page.body.liquid.some(
    (token) => token.kind === 'tag' && token.span.start >= from && mayPrint(page, token, `</${value}`),
  )
}

/** Whether a tag may print the text `printed`. An unknown tag may, and so may an include whose file is not found. */
function mayPrint({ text, site }: LintedPage, { name, markup }: LiquidToken, printed: string): boolean {
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
