import { pageOf } from '../../../liquid/pagesOf'
import { renderLiquid, type Limits, type LiquidProblem } from '../../../liquid/render'
import { firstLine } from '../../../liquid/syntax/readLiquid'
import type { MessageKey } from '../../../messages/words'
import type { Site } from '../../../site/site'
import type { Span } from '../../../text/span'
import type { Finding, Fix, Page, Rule } from '../../rule'
import { mayGenerate } from '../mayGenerate'
import { LintDoor } from './lintDoor'
import { missingInclude } from './missingInclude'
import { missingLinkTarget } from './missingLinkTarget'
import { missingPost } from './missingPost'
import { unknownLiquidFilter } from './unknownLiquidFilter'

/** For each pause in typing. What takes longer is not checked to its end. */
const limits: Limits = { milliseconds: 50, steps: 100_000, length: 500_000, depth: 50 }

/** What Liquid stops at only when it runs: a division by zero, a date that is none, what an include holds. */
export const liquidError: Rule = {
  id: 'liquid-error',
  severity: 'error',

  *check(page) {
    const { index } = page.site ?? {}
    if (!index || !isRunnable(page)) return
    const told = [...toldBefore(page)]
    const isSure = !mayGenerate(index)
    for (const problem of problemsOf(page, index)) {
      const span = firstLine(page.text, problem.span)
      const isTold = told.some(({ start }) => problem.span.start <= start && start < problem.span.end)
      if (isTold || !(isSure || page.text.startsWith('{%', span.start))) continue
      const found = finding(page, problem, span)
      if (found.fixes.length > 0 || !mayKnowMore(page, problem)) yield found
    }
  },
}

/** Plugins and a theme's configuration set values below `site`, which an include may use without a word of it here. */
function mayKnowMore({ text }: Page, { message, span }: LiquidProblem): boolean {
  return message.key === 'liquid.stops' && /^\{%-?\s*include|\bsite\b/.test(text.slice(span.start, span.end))
}

/** With a fault Liquid runs nothing, and what a plugin makes of its block is not known. */
function isRunnable({ liquid }: Page): boolean {
  return liquid.faults.length + liquid.foreign.length === 0 && liquid.outputs.length + liquid.certain.length > 0
}

/** What the rules find that know these without a run, and have fixes. */
function* toldBefore(page: Page): Generator<Span> {
  for (const rule of [missingInclude, missingPost, missingLinkTarget, unknownLiquidFilter])
    for (const { span } of rule.check(page)) yield span
}

/** In the order of the text, with spans of the file. */
function problemsOf({ text, path, body, site }: Page, index: Site): LiquidProblem[] {
  const outcome = path === undefined ? undefined : index.output.outcomeOfText(path, text, site!)
  if (!outcome) return []
  const page = pageOf(outcome, index.config, () => text)
  const { problems } = renderLiquid(text.slice(body.start), page, new LintDoor(index, site!), limits)
  return problems.filter(({ message }) => stops.has(message.key)).map(({ span, message }) => ({ message, span: { start: body.start + span.start, end: body.start + span.end } })) // prettier-ignore
}

const stops: ReadonlySet<MessageKey> = new Set([
  ...(['liquid.stops', 'liquid.unknown-tag', 'liquid.unclosed', 'liquid.unopened'] as const),
  ...(['liquid.missing-include', 'liquid.refused-include', 'liquid.missing-target', 'liquid.missing-post'] as const),
])

function finding(page: Page, { message, span: { start, end } }: LiquidProblem, span: Span): Finding {
  const { key, args } = message
  const fixes = parameterFixes(page.text.slice(start, end), start)
  const reason = args?.['reason']
  if (fixes.length > 0) return { span, message: { key: 'liquid-error.parameter' }, fixes }
  return {
    span,
    message: key === 'liquid.stops' ? { key: 'liquid-error', args: { reason: reason ?? '' } } : message,
    fixes,
  }
}

const bracedValue = /(?<=[\w-]=)(["'])\{\{-?\s*([\w.[\]-]+)\s*-?\}\}\1/g

/** `title="{{ page.title }}"` of an include, which Jekyll reads as a part of the file's name: a variable has no braces. */
function parameterFixes(tag: string, start: number): Fix[] {
  const values = /^\{%-?\s*include/.test(tag) ? [...tag.matchAll(bracedValue)] : []
  if (values.length === 0) return []
  const edits = values.map(({ index, 0: { length }, 2: name = '' }) => ({
    span: { start: start + index, end: start + index + length },
    text: name,
  }))
  return [{ title: { key: 'fix.use', args: { value: values[0]![2]! } }, edits }]
}
