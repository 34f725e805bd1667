import type { PageEntry } from '../site/entry'
import type { Site } from '../site/site'
import { isSubsequence } from '../text/isSubsequence'

/** The greatest number of results. */
const most = 300

/**
 * The posts, drafts, documents and pages whose titles contain the letters of a query in the same order, the newest
 * first.
 */
export function postsByTitle(query: string, site: Site): PageEntry[] {
  const letters = folded(query).replace(/\s+/g, '')
  const found: PageEntry[] = []
  for (const entry of site.entries) {
    if (isSubsequence(letters, folded(entry.title))) found.push(entry)
    if (found.length === most) break
  }
  return found
}

/** The text in lower case and with composed letters, so that letters that look the same are equal. */
function folded(text: string): string {
  return text.normalize('NFC').toLowerCase()
}
