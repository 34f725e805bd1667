import type { LiquidSyntaxError } from '../../../liquid/analyze/analyzeLiquid'
import type { Fix, LintedPage, Rule } from '../../rule'
import { codeAround, verifiedLiquidFix, rawFixes } from './liquidFixes'

/** Reports an end tag without a block, or a tag such as `else` outside of a block that allows it. */
export const misplacedLiquidTag: Rule = {
  id: 'misplaced-liquid-tag',
  severity: 'error',

  *check(page) {
    for (const fault of page.liquid.faults) {
      if (fault.kind !== 'misplaced') continue
      const { token, open } = fault
      const key = open === undefined ? 'misplaced-liquid-tag' : 'misplaced-liquid-tag.within'
      const args = { name: token.name, open: open ?? '' }
      yield { span: token.span, message: { key, args }, fixes: fixesOf(page, fault) }
    }
  },
}

function fixesOf(page: LintedPage, { token, open }: LiquidSyntaxError): Fix[] {
  if (codeAround(page, token)) return rawFixes(page, token)
  if (open === undefined || !token.name.startsWith('end')) return []
  const end = `end${open}`
  const title = { key: 'fix.use', args: { value: `{% ${end} %}` } } as const
  return verifiedLiquidFix(page, token, [{ span: token.nameSpan, text: end }], title)
}
