/**
 * Whether `text` contains the characters of `letters` in this order, possibly with others in between. Editors filter
 * completions in this way.
 */
export function isSubsequence(letters: string, text: string): boolean {
  let at = 0
  for (const letter of letters) {
    const found = text.indexOf(letter, at)
    if (found < 0) return false
    at = found + letter.length
  }
  return true
}
