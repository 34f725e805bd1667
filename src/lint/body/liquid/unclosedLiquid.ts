import { firstLine } from '../../../liquid/analyze/analyzeLiquid'
import type { LiquidToken } from '../../../liquid/tokens'
import { textOf } from '../../../text/span'
import type { Fix, LintedPage, Rule } from '../../rule'
import { codeAround, verifiedLiquidFix, rawFixes } from './liquidFixes'

/** Reports braces that are not closed, and tags without a name. With either one, the build fails. */
export const unclosedLiquid: Rule = {
  id: 'unclosed-liquid',
  severity: 'error',

  *check(page) {
    for (const { kind, token } of page.liquid.faults) {
      if (kind !== 'unclosed' && kind !== 'nameless') continue
      const span = firstLine(page.text, token.span)
      const open = page.text.slice(span.start, span.start + 2)
      const key = kind === 'unclosed' ? 'unclosed-liquid' : 'unclosed-liquid.nameless'
      yield { span, message: { key, args: { open } }, fixes: fixesOf(page, token) }
    }
  },
}

function fixesOf(page: LintedPage, token: LiquidToken): Fix[] {
  if (page.isTrial || page.liquid.faults.length > 50) return []
  if (codeAround(page, token)) return rawFixes(page, token)
  return [...closeFixes(page, token), ...rawFixes(page, token)].slice(0, 1)
}

/** The fix for `{{ x }` and `{% x }`, which adds the missing character. */
export function closeFixes(page: LintedPage, token: LiquidToken): Fix[] {
  const { start } = token.span
  const line = textOf(page.text, firstLine(page.text, { start, end: page.text.length }))
  const output = /^\{\{[^{}]+\}(?!\})/.exec(line)
  if (output) return closeFix(page, token, start + output[0].length, '}')
  const tag = /^\{%-?[ \t]*\w[^{}%]*\}/.exec(line)
  return tag ? closeFix(page, token, start + tag[0].length - 1, '%') : []
}

function closeFix(page: LintedPage, token: LiquidToken, at: number, text: string): Fix[] {
  const title = { key: 'fix.close-liquid', args: { close: text === '}' ? '}}' : '%}' } } as const
  return verifiedLiquidFix(page, token, [{ span: { start: at, end: at }, text }], title)
}
