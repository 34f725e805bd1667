import type { LiquidToken } from '../../../liquid/tokens'
import { isWithinOneTypo } from '../../../text/isWithinOneTypo'
import { firstLine } from '../../../liquid/analyze/analyzeLiquid'
import type { Fix, LintedPage, Rule } from '../../rule'
import { knownTags } from '../../../site/knownTags'
import { codeAround, verifiedLiquidFix, rawFixes } from './liquidFixes'

/** Reports a tag that neither Liquid nor Jekyll nor a plugin of the site defines. */
export const unknownLiquidTag: Rule = {
  id: 'unknown-liquid-tag',
  severity: 'error',

  *check(page) {
    if (page.liquid.foreign.length === 0) return
    const known = knownTags(page.site?.index)
    if (!known) return
    const ends = new Set(page.liquid.foreign.map(({ name }) => `end${name}`)) // reported at the start tag
    for (const token of page.liquid.foreign)
      if (!known.has(token.name) && !ends.has(token.name))
        yield {
          span: firstLine(page.text, token.span),
          message: { key: 'unknown-liquid-tag', args: { name: token.name } },
          fixes: fixesOf(page, token, known),
        }
  },
}

/** The names that templates of Python and PHP use for `elsif`. */
const elseOf: ReadonlyMap<string, string> = new Map([
  ['elif', 'elsif'],
  ['elseif', 'elsif'],
])

function fixesOf(page: LintedPage, token: LiquidToken, known: ReadonlySet<string>): Fix[] {
  if (codeAround(page, token)) return rawFixes(page, token)
  const meant =
    elseOf.get(token.name) ?? [...known].find((name) => name.length > 2 && isWithinOneTypo(name, token.name))
  if (meant === undefined) return []
  const title = { key: 'fix.use', args: { value: meant } } as const
  return verifiedLiquidFix(page, token, [{ span: token.nameSpan, text: meant }], title)
}
