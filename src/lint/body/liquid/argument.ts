import { markupOf } from '../../../liquid/analyze/analyzeLiquid'
import type { LiquidToken } from '../../../liquid/tokens'
import type { Span } from '../../../text/span'
import { useFix } from '../../fixes'
import type { Fix, LintedPage } from '../../rule'

/** The span of the first word of a tag's markup. */
export function argumentSpan({ text }: LintedPage, token: LiquidToken, word: string): Span {
  const markup = markupOf(text, token)
  const start = token.markup.end - markup.length + markup.indexOf(word)
  return { start, end: start + word.length }
}

/** The fix that replaces the word by the suggestion, if there is one. */
export function argumentFixes(
  page: LintedPage,
  token: LiquidToken,
  word: string,
  suggest: () => string | undefined,
): Fix[] {
  const meant = page.isTrial ? undefined : suggest()
  return meant === undefined ? [] : [useFix(page.text, argumentSpan(page, token, word), meant)]
}
