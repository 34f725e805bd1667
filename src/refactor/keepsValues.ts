import { readPostValue } from '../frontmatter/readPost'
import { textOfValue } from '../frontmatter/textOfValue'
import { applyEdits, type Edit } from '../text/edit'

/** Whether Jekyll reads the same values before and after some edits. */
export function keepsValues(text: string, edits: readonly Edit[]): boolean {
  const changed = applyEdits(text, edits)
  if (changed === undefined) return false
  const [before, after] = [readPostValue(text), readPostValue(changed)]
  return !after.isRefused && textOfValue([before.value]) === textOfValue([after.value])
}
