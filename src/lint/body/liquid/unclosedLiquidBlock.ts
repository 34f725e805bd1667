import { firstLine } from '../../../liquid/analyze/analyzeLiquid'
import type { Rule } from '../../rule'
import { codeAround, rawFixes } from './liquidFixes'

/** Reports a block without its end tag, such as `{% if %}` without `{% endif %}`. */
export const unclosedLiquidBlock: Rule = {
  id: 'unclosed-liquid-block',
  severity: 'error',

  *check(page) {
    for (const { kind, token } of page.liquid.faults)
      if (kind === 'unclosed-block')
        yield {
          span: firstLine(page.text, token.span),
          message: { key: 'unclosed-liquid-block', args: { name: token.name } },
          fixes: codeAround(page, token) ? rawFixes(page, token) : [],
        }
  },
}
