import { pageOf } from '../../../liquid/pagesOf'
import { renderLiquid, type Limits, type LiquidProblem } from '../../../liquid/render'
import { firstLine } from '../../../liquid/analyze/analyzeLiquid'
import type { MessageKey } from '../../../messages/messages'
import type { Site } from '../../../site/site'
import type { Span } from '../../../text/span'
import type { Finding, Fix, LintedPage, Rule } from '../../rule'
import type { Clock } from '../../../jekyll/clock'
import { mayGenerate } from '../mayGenerate'
import { IndexLiquidHost } from './indexLiquidHost'
import { missingInclude } from './missingInclude'
import { missingLinkTarget } from './missingLinkTarget'
import { missingPost } from './missingPost'
import { unknownLiquidFilter } from './unknownLiquidFilter'

/** The limits at which the rendering ends. They are low, because it runs whenever the user pauses while typing. */
const limits: Limits = { milliseconds: 50, steps: 100_000, length: 500_000, depth: 50 }

/**
 * Reports errors that Liquid detects only when it runs, such as a division by zero, an invalid date, or an error in
 * an include.
 */
export const liquidError: Rule = {
  id: 'liquid-error',
  severity: 'error',

  *check(page) {
    const { site } = page
    const { index } = site ?? {}
    if (!site || !index || !isRunnable(page)) return
    const reported = [...reportedByOthers(page)]
    const isSure = !mayGenerate(index)
    for (const problem of problemsOf(page, index, site)) {
      const span = firstLine(page.text, problem.span)
      const isReported = reported.some(({ start }) => problem.span.start <= start && start < problem.span.end)
      if (isReported || !(isSure || page.text.startsWith('{%', span.start))) continue
      const found = finding(page, problem, span)
      if (found.fixes.length > 0 || !mayDependOnSite(page, problem)) yield found
    }
  },
}

/**
 * Whether the error may depend on values of `site` that plugins or a theme's configuration set. An include may use
 * such values.
 */
function mayDependOnSite({ text }: LintedPage, { message, span }: LiquidProblem): boolean {
  return message.key === 'liquid.stops' && /^\{%-?\s*include|\bsite\b/.test(text.slice(span.start, span.end))
}

/**
 * Whether Liquid can run. It cannot run after a syntax error, nor with a plugin's tag, because the output of that tag
 * is unknown.
 */
function isRunnable({ liquid }: LintedPage): boolean {
  return liquid.faults.length + liquid.foreign.length === 0 && liquid.outputs.length + liquid.certain.length > 0
}

/** The spans of the errors that other rules detect without running Liquid. Those rules have fixes for them. */
function* reportedByOthers(page: LintedPage): Generator<Span> {
  for (const rule of [missingInclude, missingPost, missingLinkTarget, unknownLiquidFilter])
    for (const { span } of rule.check(page)) yield span
}

/** The errors of Liquid in the order of the text, with spans in the file. */
function problemsOf({ text, path, body: { start } }: LintedPage, index: Site, clock: Clock): LiquidProblem[] {
  const outcome = path === undefined ? undefined : index.output.outcomeOfText(path, text, clock)
  if (!outcome) return []
  const page = pageOf(outcome, index.config, () => text)
  const { problems } = renderLiquid(text.slice(start), page, new IndexLiquidHost(index, clock), limits)
  const errors = problems.filter(({ message }) => errorKeys.has(message.key))
  return errors.map(({ span, message }) => ({
    message,
    span: { start: start + span.start, end: start + span.end },
  }))
}

/** The messages of the errors that make the build fail. */
const errorKeys: ReadonlySet<MessageKey> = new Set<MessageKey>([
  'liquid.stops',
  'liquid.unknown-tag',
  'liquid.unclosed',
  'liquid.unopened',
  'liquid.missing-include',
  'liquid.refused-include',
  'liquid.missing-target',
  'liquid.missing-post',
])

function finding(page: LintedPage, { message, span: { start, end } }: LiquidProblem, span: Span): Finding {
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

/**
 * The fix that removes the braces from `title="{{ page.title }}"` in an include. Jekyll reads them as a part of the
 * file name.
 */
function parameterFixes(tag: string, start: number): Fix[] {
  const values = /^\{%-?\s*include/.test(tag) ? [...tag.matchAll(bracedValue)] : []
  const edits = values.map(({ index, 0: { length }, 2: name = '' }) => ({
    span: { start: start + index, end: start + index + length },
    text: name,
  }))
  const [first] = edits
  return first ? [{ title: { key: 'fix.use', args: { value: first.text } }, edits }] : []
}
