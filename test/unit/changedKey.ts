import { readFrontMatter } from '../../src/frontmatter/frontMatter'
import { readFrontMatterData } from '../../src/frontmatter/readPost'
import { valueToString } from '../../src/frontmatter/valueToString'
import type { Edit } from '../../src/text/edit'

/** Describes a key whose value has changed although no edit touches it; `undefined` if there is none. */
export function changedKey(text: string, fixed: string, edits: readonly Edit[]): string | undefined {
  if ([text, fixed].some((each) => readFrontMatter(each).errors.length > 0 || !readFrontMatter(each).borders)) return
  const root = readFrontMatter(text).root
  const [was, is] = [readFrontMatterData(text), readFrontMatterData(fixed)]
  const pairs = root?.kind === 'mapping' ? root.pairs : []
  for (const [key, value] of was) {
    const isTouched = pairs.some(
      (pair) =>
        pair.key.kind === 'scalar' &&
        pair.key.value === key &&
        edits.some(({ span }) => span.start <= pair.value.span.end && pair.key.span.start <= span.end),
    )
    if (isTouched) continue
    const now = is.get(key)
    if (now === undefined || valueToString(now) !== valueToString(value))
      return `changes ${key} in ${JSON.stringify(text)}, which gives ${JSON.stringify(fixed)}`
  }
  return undefined
}
