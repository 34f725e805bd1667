import type { Outcome } from '../jekyll/outcome'
import type { ReasonKey } from '../messages/reasons'
import type { Say } from './missingImage'
import { outcomeInWords } from './outcomeWords'
import { escapeHtml } from './tokens'

/** Why a post is not written, or what is wrong with it though it is; nothing where all is well. */
export function banner(outcome: Outcome, say: Say, sayReason: (reason: ReasonKey) => string): string {
  if (outcome.reason === undefined) return ''
  return notice(outcomeInWords(outcome, say, sayReason), isError(outcome) ? 'error' : 'warning')
}

/** Whether something is wrong with the post, rather than that it is not published yet. */
export function isError({ reason, isFatal, written }: Outcome): boolean {
  return reason !== undefined && (isFatal || written)
}

/** A line above the post; what it tells is in its words, the kind only colours it. */
export function notice(text: string, kind: 'error' | 'warning'): string {
  return `<p class="jekyll-posts-banner is-${kind}" role="note">${escapeHtml(text)}</p>\n`
}
