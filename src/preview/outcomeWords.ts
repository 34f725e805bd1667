import type { Outcome } from '../jekyll/outcome'
import type { ReasonKey } from '../messages/reasons'
import type { Say } from './missingImage'

/** What Jekyll will do with a file, in one sentence: the same one wherever it is told. */
export function outcomeInWords(outcome: Outcome, say: Say, sayReason: (reason: ReasonKey) => string): string {
  const reason = outcome.reason === undefined ? '' : sayReason(outcome.reason)
  if (!outcome.written) return say({ key: 'outcome.unwritten', args: { reason } })
  const args = { date: outcome.date?.toString() ?? '', url: readableUrl(outcome), reason }
  const key = outcome.collection === 'posts' ? 'outcome.written' : 'outcome.page'
  return say({ key: outcome.reason === undefined ? key : `${key}-but`, args })
}

/** The URL in the letters of its author. */
export function readableUrl({ url = '' }: Outcome): string {
  try {
    return decodeURI(url)
  } catch {
    return url // a percent sign that escapes nothing
  }
}
