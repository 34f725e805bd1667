import { readFrontMatterValue } from '../frontmatter/readPost'
import { valueToString } from '../frontmatter/valueToString'
import { applyEdits, type Edit } from '../text/edit'

/** Whether Jekyll reads the same values before and after some edits. */
export function keepsValues(text: string, edits: readonly Edit[]): boolean {
  const changed = applyEdits(text, edits)
  if (changed === undefined) return false
  const [before, after] = [readFrontMatterValue(text), readFrontMatterValue(changed)]
  return !after.isRefused && valueToString([before.value]) === valueToString([after.value])
}
