import type { PostValue } from '../frontmatter/readPost'
import { copiedFile, type SourceFile } from '../jekyll/sourceFile'
import type { Facts } from './facts'
import { restore } from './storedValue'

/** A file as Jekyll's outcomes want it, from what the index keeps; `undefined` for what is no content. */
export function sourceOf(path: string, facts: Facts): SourceFile | undefined {
  const { stamp, whole, heading } = facts
  if (facts.kind === 'asset') return { ...copiedFile(path), ...(heading !== undefined && { heading }) }
  if (!['post', 'draft', 'document', 'page'].includes(facts.kind)) return undefined
  return {
    path,
    frontMatter: facts.isUtf8 === false ? undefined : valueOf(facts.frontMatter),
    hasHeader: facts.kind === 'page' || facts.kind === 'document',
    ...(heading !== undefined && { heading }),
    ...(whole && { wholeYaml: valueOf(whole) }),
    ...(stamp && { modified: Math.floor(stamp.modified / 1000) }),
  }
}

function valueOf(stored: Facts['frontMatter']): PostValue {
  return { value: stored ? restore(stored.value) : null, isRefused: stored?.isRefused ?? false }
}
