import { isBlank } from '../../../liquid/analyze/patterns'
import { variablesIn, rootOf } from '../../../liquid/analyze/variables'
import type { LiquidToken } from '../../../liquid/tokens'
import { spanEndingAfter, textOf, type Span } from '../../../text/span'
import type { LintedPage, Rule } from '../../rule'
import { codeAround, rawFixes } from './liquidFixes'

/** The variables that Jekyll sets for every page, and the constants of Liquid. */
const builtIn = [
  'site',
  'page',
  'layout',
  'theme',
  'jekyll',
  'paginator',
  'highlighter_prefix',
  'highlighter_suffix',
  'empty',
  'blank',
]

/**
 * Reports `{{ x }}` with a variable that is never set. Liquid prints nothing. Most of these are in code about Liquid
 * or another template language. In text, they are reported only if no include or plugin can have set the variable.
 */
export const vanishingLiquid: Rule = {
  id: 'vanishing-liquid',
  severity: 'warning',

  *check(page) {
    const { outputs } = page.liquid
    if (outputs.length === 0) return
    const known = new Set([...builtIn, ...variablesIn(page.text, page.body.liquid)])
    const isAlone = !page.body.liquid.some(({ name }) => name.startsWith('include')) && page.liquid.foreign.length === 0
    let reported: Span | undefined
    for (const token of outputs) {
      const around = codeAround(page, token)
      if (around ? around === reported : !isAlone || !isInText(page, token)) continue
      const name = unsetName(textOf(page.text, token.markup), known)
      if (name === undefined) continue
      reported = around
      yield { span: token.span, message: { key: 'vanishing-liquid', args: { name } }, fixes: rawFixes(page, token) }
    }
  },
}

/** The name of a variable that is never set; `undefined` if it is set, or if the output has a default. */
function unsetName(markup: string, known: ReadonlySet<string>): string | undefined {
  const name = rootOf(markup)
  if (name === undefined || /^\d/.test(name) || known.has(name) || name === 'content') return undefined
  return isBlank(markup) || /\|\s*default\s*:/.test(markup) ? undefined : name
}

function isInText({ body }: LintedPage, { span }: LiquidToken): boolean {
  const next = spanEndingAfter(body.code, span.start)
  return !next || next.start >= span.end
}
