/** True where the characters of `letters` stand in `text` in this order, as an editor's list of completions filters. */
export function isSubsequence(letters: string, text: string): boolean {
  let at = 0
  for (const letter of letters) {
    const found = text.indexOf(letter, at)
    if (found < 0) return false
    at = found + letter.length
  }
  return true
}
