import { isBlank } from '../../../liquid/syntax/patterns'
import { variablesIn, rootOf } from '../../../liquid/syntax/variables'
import type { LiquidToken } from '../../../liquid/tokens'
import { spanFrom, textOf, type Span } from '../../../text/span'
import type { Page, Rule } from '../../rule'
import { codeAround, rawFixes } from './rawFix'

/** What Jekyll gives every page, and Liquid every template. */
const given = [
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
 * `{{ x }}` of a variable that nobody has set: Liquid leaves it out. Most stand in code about Liquid or about another
 * language of templates. In a text they count only where no include and no plugin can have set it.
 */
export const vanishingLiquid: Rule = {
  id: 'vanishing-liquid',
  severity: 'warning',

  *check(page) {
    const { outputs } = page.liquid
    if (outputs.length === 0) return
    const known = new Set([...given, ...variablesIn(page.text, page.body.liquid)])
    const isAlone = !page.body.liquid.some(({ name }) => name.startsWith('include')) && page.liquid.foreign.length === 0
    let told: Span | undefined
    for (const token of outputs) {
      const around = codeAround(page, token)
      if (around ? around === told : !isAlone || !isInText(page, token)) continue
      const name = unsetName(textOf(page.text, token.markup), known)
      if (name === undefined) continue
      told = around
      yield { span: token.span, message: { key: 'vanishing-liquid', args: { name } }, fixes: rawFixes(page, token) }
    }
  },
}

/** The variable that nobody has set, where no default stands in for it. */
function unsetName(markup: string, known: ReadonlySet<string>): string | undefined {
  const name = rootOf(markup)
  if (name === undefined || /^\d/.test(name) || known.has(name) || name === 'content') return undefined
  return isBlank(markup) || /\|\s*default\s*:/.test(markup) ? undefined : name
}

function isInText({ body }: Page, { span }: LiquidToken): boolean {
  const next = spanFrom(body.code, span.start)
  return !next || next.start >= span.end
}
