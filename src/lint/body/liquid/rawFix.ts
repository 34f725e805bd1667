import type { CodeSpan } from '../../../body/body'
import { readLiquid, type LiquidReading } from '../../../liquid/syntax/readLiquid'
import { liquidTokens, type LiquidToken } from '../../../liquid/tokens'
import { applyEdits, type Edit } from '../../../text/edit'
import { indexFrom, spanFrom, textOf, type Span } from '../../../text/span'
import type { Fix, Page } from '../../rule'

const code: readonly CodeSpan['kind'][] = ['fence', 'span', 'indented', 'pre', 'math', 'highlight']

/** The code that a token stands in; `undefined` for one in a text, a script or a comment. */
export function codeAround({ body }: Page, { span }: LiquidToken): CodeSpan | undefined {
  const found = spanFrom(body.code, span.start)
  if (!found || span.start < found.start || span.end > found.end || !code.includes(found.kind)) return undefined
  const isBorder = found.kind === 'highlight' && (span.start === found.start || span.end === found.end)
  return isBorder ? undefined : found
}

/** Puts `raw` around all Liquid of the code that a token stands in; around the token itself where it stands in none. */
export function rawFixes(page: Page, token: LiquidToken): Fix[] {
  if (page.isTrial) return []
  const around = codeAround(page, token)
  const isWhole = around?.kind === 'fence' && isParted(page.text, around)
  const span = isWhole ? around : around ? liquidIn(page, around, token) : token.span
  if (/\b(?:end)?raw\b/.test(textOf(page.text, span))) return []
  return [{ title: { key: 'fix.raw' }, edits: isWhole ? linesAround(span) : marksAround(span) }]
}

/** The fix of the finding at `token`, if it mends something and breaks nothing. */
export function curing(page: Page, token: LiquidToken, edits: readonly Edit[], title: Fix['title']): Fix[] {
  if (page.isTrial || page.liquid.faults.length + page.liquid.foreign.length > most) return []
  const fixed = applyEdits(page.text, edits)
  if (fixed === undefined) return []
  const after = readLiquid(fixed, liquidTokens(fixed, page.body.start))
  return mends(page.liquid, after) && !isStillThere(token, fixed, page) ? [{ title, edits }] : []
}

function mends(before: LiquidReading, after: LiquidReading): boolean {
  const faults = after.faults.length - before.faults.length
  const foreign = after.foreign.length - before.foreign.length
  if (faults > 0 || foreign > 0) return false
  return faults + foreign < 0 || after.outputs.length < before.outputs.length
}

/** Each fix is tried on the whole text; a text with more faults than a person makes gets none. */
const most = 50

/** Whether the very token has outlived the fix. */
function isStillThere({ span, kind }: LiquidToken, fixed: string, { text, body }: Page): boolean {
  const count = (of: string) =>
    liquidTokens(of, body.start).filter((each) => each.kind === kind && textOf(of, each.span) === textOf(text, span))
      .length
  return count(fixed) >= count(text)
}

/** From the first to the last token in the code. */
function liquidIn({ body }: Page, around: CodeSpan, { span }: LiquidToken): Span {
  const { liquid } = body
  let last = span
  for (let at = indexFrom(liquid, span.start, (each) => each.span); at < liquid.length; at += 1) {
    if (liquid[at]!.span.end > around.end) break
    last = liquid[at]!.span
  }
  const first = liquid[indexFrom(liquid, around.start, (each) => each.span)]
  return { start: first ? Math.max(first.span.start, around.start) : span.start, end: last.end }
}

function marksAround({ start, end }: Span): Edit[] {
  return [
    { span: { start, end: start }, text: '{% raw %}' },
    { span: { start: end, end }, text: '{% endraw %}' },
  ]
}

function linesAround({ start, end }: Span): Edit[] {
  return [
    { span: { start, end: start }, text: '{% raw %}\n' },
    { span: { start: end, end }, text: '\n{% endraw %}' },
  ]
}

/** Blank lines on both sides, and no indentation: a line more outside changes nothing. */
function isParted(text: string, { start, end }: Span): boolean {
  return (
    /(?:^|\n[ \t\r]*\n)$/.test(text.slice(Math.max(0, start - 99), start)) &&
    /^\r?(?:\n[ \t]*\r?(?:\n|$)|$)/.test(text.slice(end, end + 99))
  )
}
