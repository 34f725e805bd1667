import type { Entry } from '../site/entry'
import type { Site } from '../site/site'

const most = 300

/** Posts, drafts, documents and pages with a title that holds the letters of a query in their order, the newest first. */
export function postsByTitle(query: string, site: Site): Entry[] {
  const letters = [...folded(query)].filter((letter) => /\S/.test(letter))
  const found: Entry[] = []
  for (const entry of site.entries) {
    if (hasInOrder(folded(entry.title), letters)) found.push(entry)
    if (found.length === most) break
  }
  return found
}

/** Decomposed and composed letters are the same to a reader. */
function folded(text: string): string {
  return text.normalize('NFC').toLowerCase()
}

function hasInOrder(text: string, letters: readonly string[]): boolean {
  let from = 0
  for (const letter of letters) {
    const at = text.indexOf(letter, from)
    if (at < 0) return false
    from = at + letter.length
  }
  return true
}
