import type { Entry } from '../site/entry'
import type { Site } from '../site/site'
import { isSubsequence } from '../text/isSubsequence'

const most = 300

/** Posts, drafts, documents and pages with a title that holds the letters of a query in their order, the newest first. */
export function postsByTitle(query: string, site: Site): Entry[] {
  const letters = folded(query).replace(/\s+/g, '')
  const found: Entry[] = []
  for (const entry of site.entries) {
    if (isSubsequence(letters, folded(entry.title))) found.push(entry)
    if (found.length === most) break
  }
  return found
}

/** Decomposed and composed letters are the same to a reader. */
function folded(text: string): string {
  return text.normalize('NFC').toLowerCase()
}
