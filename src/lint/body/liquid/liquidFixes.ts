import type { CodeRange } from '../../../scan/bodyScan'
import { analyzeLiquid, type LiquidAnalysis } from '../../../liquid/analyze/analyzeLiquid'
import { liquidTokens, type LiquidToken } from '../../../liquid/tokens'
import { applyEdits, type Edit } from '../../../text/edit'
import { indexEndingAfter, spanEndingAfter, textOf, type Span } from '../../../text/span'
import type { Fix, LintedPage } from '../../rule'

const code: readonly CodeRange['kind'][] = ['fence', 'span', 'indented', 'pre', 'math', 'highlight']

/** The code that contains a token; `undefined` for a token in text, a script or a comment. */
export function codeAround({ body }: LintedPage, { span }: LiquidToken): CodeRange | undefined {
  const found = spanEndingAfter(body.code, span.start)
  if (!found || span.start < found.start || span.end > found.end || !code.includes(found.kind)) return undefined
  const isBorder = found.kind === 'highlight' && (span.start === found.start || span.end === found.end)
  return isBorder ? undefined : found
}

/**
 * The fix that puts `raw` around all Liquid in the code that contains a token, or only around the token if it is
 * outside of code.
 */
export function rawFixes(page: LintedPage, token: LiquidToken): Fix[] {
  if (page.isTrial) return []
  const around = codeAround(page, token)
  const isWhole = around?.kind === 'fence' && hasBlankLinesAround(page.text, around)
  const span = isWhole ? around : around ? liquidIn(page, around, token) : token.span
  if (/\b(?:end)?raw\b/.test(textOf(page.text, span))) return []
  return [{ title: { key: 'fix.raw' }, edits: isWhole ? linesAround(span) : marksAround(span) }]
}

/** The fix of the finding at `token`, if it leaves fewer errors of Liquid and adds none. */
export function verifiedLiquidFix(
  page: LintedPage,
  token: LiquidToken,
  edits: readonly Edit[],
  title: Fix['title'],
): Fix[] {
  if (page.isTrial || page.liquid.faults.length + page.liquid.foreign.length > most) return []
  const fixed = applyEdits(page.text, edits)
  if (fixed === undefined) return []
  const after = analyzeLiquid(fixed, liquidTokens(fixed, page.body.start))
  return isBetter(page.liquid, after) && !isStillThere(token, fixed, page) ? [{ title, edits }] : []
}

function isBetter(before: LiquidAnalysis, after: LiquidAnalysis): boolean {
  const faults = after.faults.length - before.faults.length
  const foreign = after.foreign.length - before.foreign.length
  if (faults > 0 || foreign > 0) return false
  return faults + foreign < 0 || after.outputs.length < before.outputs.length
}

/** The greatest number of errors for which fixes are computed, because each fix is tried on the whole text. */
const most = 50

/** Whether the token still exists after the fix. */
function isStillThere({ span, kind }: LiquidToken, fixed: string, { text, body }: LintedPage): boolean {
  const count = (of: string) =>
    liquidTokens(of, body.start).filter((each) => each.kind === kind && textOf(of, each.span) === textOf(text, span))
      .length
  return count(fixed) >= count(text)
}

/** The span from the first to the last token in the code. */
function liquidIn({ body: { liquid } }: LintedPage, around: CodeRange, { span }: LiquidToken): Span {
  let last = span
  let at = indexEndingAfter(liquid, span.start, (each) => each.span)
  for (let next = liquid[at]; next && next.span.end <= around.end; next = liquid[(at += 1)]) last = next.span
  const first = liquid[indexEndingAfter(liquid, around.start, (each) => each.span)]
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

/**
 * Whether blank lines surround the code and it is not indented. Lines that are added outside then have no effect on
 * it.
 */
function hasBlankLinesAround(text: string, { start, end }: Span): boolean {
  return (
    /(?:^|\n[ \t\r]*\n)$/.test(text.slice(Math.max(0, start - 99), start)) &&
    /^\r?(?:\n[ \t]*\r?(?:\n|$)|$)/.test(text.slice(end, end + 99))
  )
}
