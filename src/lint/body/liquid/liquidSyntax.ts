import { ownTag } from '../../../liquid/analyze/ownTags'
import { firstLine } from '../../../liquid/analyze/analyzeLiquid'
import type { LiquidToken } from '../../../liquid/tokens'
import { textOf } from '../../../text/span'
import type { Fix, LintedPage, Rule } from '../../rule'
import { codeAround, verifiedLiquidFix, rawFixes } from './liquidFixes'
import { closeFixes } from './unclosedLiquid'

/** Reports a tag whose markup after the name is invalid. Liquid accepts most markups. */
export const liquidSyntax: Rule = {
  id: 'liquid-syntax',
  severity: 'error',

  *check(page) {
    for (const { kind, token } of page.liquid.faults) {
      if (kind !== 'syntax' || isWithoutLanguage(page, token)) continue
      const form = `{% ${ownTag(token.name)?.form ?? token.name} %}`
      const message = { key: 'liquid-syntax', args: { name: token.name, form } } as const
      yield { span: firstLine(page.text, token.span), message, fixes: fixesOf(page, token) }
    }
  },
}

/** Reports `{% highlight %}` without a language. */
export const highlightLanguage: Rule = {
  id: 'highlight-language',
  severity: 'error',

  *check(page) {
    for (const { kind, token } of page.liquid.faults)
      if (kind === 'syntax' && isWithoutLanguage(page, token))
        yield { span: token.span, message: { key: 'highlight-language' }, fixes: languageFixes(page, token) }
  },
}

function isWithoutLanguage({ text }: LintedPage, { name, markup }: LiquidToken): boolean {
  return name === 'highlight' && textOf(text, markup).trim() === ''
}

function fixesOf(page: LintedPage, token: LiquidToken): Fix[] {
  if (codeAround(page, token)) return rawFixes(page, token)
  return closeFixes(page, token)
}

function languageFixes(page: LintedPage, token: LiquidToken): Fix[] {
  const { start, end } = token.nameSpan
  const title = { key: 'fix.add', args: { value: 'text' } } as const
  const edits = [{ span: { start: end, end }, text: ' text' }]
  return start === end ? [] : verifiedLiquidFix(page, token, edits, title)
}
