import { applyEdits, type Edit } from '../../../text/edit'
import type { Message } from '../../../messages/words'
import { pageOf } from '../../page'
import type { Fix, Page } from '../../rule'
import { printedLists } from './printedLists'

/** What kramdown makes of a page’s attribute lists, in numbers: printed, and going to no or another block. */
function faultsOf(page: Page): { readonly printed: number; readonly dropped: number } {
  const { parsed } = page
  if (!parsed) return { printed: 0, dropped: 0 }
  const dropped = parsed.document.dropped.size + parsed.document.passedOn.size
  return { printed: printedLists(page, parsed).filter(({ isMeant }) => isMeant).length, dropped }
}

/** The first of the candidates after which kramdown takes one list more, and none less. */
export function curingFix(page: Page, title: Message, candidates: readonly (readonly Edit[])[]): Fix[] {
  const before = faultsOf(page)
  const edits = candidates.find((each) => {
    const fixed = applyEdits(page.text, each)
    const after = fixed === undefined ? before : faultsOf(pageOf(fixed, page.kind, page.path, page.site))
    return after.printed <= before.printed && after.dropped <= before.dropped && sum(after) < sum(before)
  })
  return edits ? [{ title, edits }] : []
}

/** Each fix is tried on the whole text; a text with more lists of a kind in wrong places than a person puts there gets none. */
export function isCurable({ isTrial }: Page, { length }: readonly unknown[]): boolean {
  return !isTrial && length <= 20
}

function sum({ printed, dropped }: ReturnType<typeof faultsOf>): number {
  return printed + dropped
}

/** Whether kramdown takes every list of a text once it is changed that it takes now. */
export function dropsNone(page: Page, edits: readonly Edit[]): boolean {
  const fixed = applyEdits(page.text, edits)
  if (fixed === undefined) return false
  const [before, after] = [faultsOf(page), faultsOf(pageOf(fixed, page.kind, page.path, page.site))]
  return after.printed <= before.printed && after.dropped <= before.dropped
}
