import type { Outcome } from '../jekyll/output/outcome'
import type { Localize } from '../messages/localize'
import type { ReasonKey } from '../messages/reasons'
import { describeOutcome } from '../publishing/describeOutcome'
import { escapeHtml } from './tokens'

/**
 * Renders a line above a post that says why it is not published, or what is wrong with it; `''` if there is nothing to
 * report.
 */
export function banner(outcome: Outcome, say: Localize, sayReason: (reason: ReasonKey) => string): string {
  if (outcome.reason === undefined) return ''
  return notice(describeOutcome(outcome, say, sayReason), isError(outcome) ? 'error' : 'warning')
}

/** Whether the outcome is an error. False if the post is merely not published yet. */
export function isError({ reason, isFatal, written }: Outcome): boolean {
  return reason !== undefined && (isFatal || written)
}

/** Renders a line above a post. `kind` decides only the color, so the text must be complete without it. */
export function notice(text: string, kind: 'error' | 'warning'): string {
  return `<p class="jekyll-posts-banner is-${kind}" role="note">${escapeHtml(text)}</p>\n`
}
