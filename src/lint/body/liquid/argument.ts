import { markupOf } from '../../../liquid/syntax/readLiquid'
import type { LiquidToken } from '../../../liquid/tokens'
import type { Span } from '../../../text/span'
import { useFix } from '../../fixes'
import type { Fix, Page } from '../../rule'

/** Where the first word of a tag's markup stands. */
export function argumentSpan({ text }: Page, token: LiquidToken, word: string): Span {
  const markup = markupOf(text, token)
  const start = token.markup.end - markup.length + markup.indexOf(word)
  return { start, end: start + word.length }
}

/** Puts what was likely meant in the word's place. */
export function argumentFixes(page: Page, token: LiquidToken, word: string, meantBy: () => string | undefined): Fix[] {
  const meant = page.isTrial ? undefined : meantBy()
  return meant === undefined ? [] : [useFix(page.text, argumentSpan(page, token, word), meant)]
}
