import { applyEdits, type Edit } from '../../../text/edit'
import type { Message } from '../../../messages/messages'
import { readPage } from '../../readPage'
import type { Fix, LintedPage } from '../../rule'
import { printedLists } from './printedLists'

/**
 * The number of attribute lists that kramdown shows as text, and of those that it ignores or applies to another
 * block.
 */
function faultsOf(page: LintedPage): { readonly printed: number; readonly dropped: number } {
  const { parsed } = page
  if (!parsed) return { printed: 0, dropped: 0 }
  const dropped = parsed.document.unattachedListLines.size + parsed.document.carriedListLines.size
  return { printed: printedLists(page, parsed).filter(({ isMeant }) => isMeant).length, dropped }
}

/** The fix with the first candidate that makes kramdown apply one more list and still apply all others. */
export function verifiedFix(page: LintedPage, title: Message, candidates: readonly (readonly Edit[])[]): Fix[] {
  const before = faultsOf(page)
  const edits = candidates.find((each) => {
    const fixed = applyEdits(page.text, each)
    const after = fixed === undefined ? before : faultsOf(readPage(fixed, page.kind, page.path, page.site))
    return after.printed <= before.printed && after.dropped <= before.dropped && sum(after) < sum(before)
  })
  return edits ? [{ title, edits }] : []
}

/**
 * Whether to compute fixes. Each fix is tried on the whole text, so there are none for a text with an unusual number
 * of findings.
 */
export function canVerifyFixes({ isTrial }: LintedPage, { length }: readonly unknown[]): boolean {
  return !isTrial && length <= 20
}

function sum({ printed, dropped }: ReturnType<typeof faultsOf>): number {
  return printed + dropped
}

/** Whether kramdown still applies all attribute lists after some edits. */
export function keepsAttributeLists(page: LintedPage, edits: readonly Edit[]): boolean {
  const fixed = applyEdits(page.text, edits)
  if (fixed === undefined) return false
  const [before, after] = [faultsOf(page), faultsOf(readPage(fixed, page.kind, page.path, page.site))]
  return after.printed <= before.printed && after.dropped <= before.dropped
}
