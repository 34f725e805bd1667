import type { Outcome } from '../jekyll/outcome'
import type { ReasonKey } from '../messages/reasons'
import type { Say } from './missingImage'
import { escapeHtml } from './tokens'

/** Why a post is not written, or what is wrong with it though it is; nothing where all is well. */
export function banner(
  { written, reason, isFatal, date, url }: Outcome,
  say: Say,
  sayReason: (reason: ReasonKey) => string,
) {
  if (reason === undefined) return ''
  const args = { reason: sayReason(reason), date: date?.toString() ?? '', url: url ?? '' }
  const text = say({ key: written ? 'outcome.written-but' : 'outcome.unwritten', args })
  return notice(text, isFatal || written ? 'error' : 'warning')
}

/** A line above the post; what it tells is in its words, the kind only colours it. */
export function notice(text: string, kind: 'error' | 'warning'): string {
  return `<p class="jekyll-posts-banner is-${kind}" role="note">${escapeHtml(text)}</p>\n`
}
