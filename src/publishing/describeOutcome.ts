import type { Outcome } from '../jekyll/output/outcome'
import type { Localize } from '../messages/localize'
import type { ReasonKey } from '../messages/reasons'
import { decodeUrl } from '../text/decodeUrl'

/** Describes in one sentence what Jekyll makes of a file. Every part of the product uses this sentence. */
export function describeOutcome(outcome: Outcome, say: Localize, sayReason: (reason: ReasonKey) => string): string {
  const reason = outcome.reason === undefined ? '' : sayReason(outcome.reason)
  if (!outcome.written) return say({ key: 'outcome.unwritten', args: { reason } })
  const args = { date: outcome.date?.toString() ?? '', url: decodeUrl(outcome.url ?? ''), reason }
  const key = outcome.collection === 'posts' ? 'outcome.written' : 'outcome.page'
  return say({ key: outcome.reason === undefined ? key : `${key}-but`, args })
}
