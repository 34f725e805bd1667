import type { FrontMatterValue } from '../frontmatter/readPost'
import type { SourceFile } from '../jekyll/output/sourceFile'
import type { Facts, StoredPostValue } from './facts/facts'
import { isContentKind } from './facts/kinds'
import { deserialize } from './facts/serialized'
import { restore } from './facts/storedValue'

/**
 * Returns the argument for `outcomeOf` from the facts of a file; `undefined` for a file that is not content of the
 * site.
 */
export function sourceOf(path: string, facts: Facts): SourceFile | undefined {
  if (!isContentKind(facts.kind)) return undefined
  const { stamp, heading } = facts
  const whole = deserialize(facts.whole)
  return {
    path,
    frontMatter: facts.isUtf8 === false ? undefined : valueOf(deserialize(facts.frontMatter)),
    hasHeader: facts.kind === 'page' || facts.kind === 'document',
    ...(heading !== undefined && { heading }),
    ...(whole && { wholeYaml: valueOf(whole) }),
    ...(stamp && { modified: Math.floor(stamp.modified / 1000) }),
  }
}

function valueOf(stored: StoredPostValue | undefined): FrontMatterValue {
  return { value: stored ? restore(stored.value) : null, isRefused: stored?.isRefused ?? false }
}
