import type { Facts } from './facts'
import { keysAt, valuesAt } from './frontMatterNames'
import type { Kind } from './kinds'

/** The names of a kind that a file uses, each once. */
export function namesIn({ uses, frontMatter }: Facts, kind: Kind): readonly string[] {
  const [, family, path = ''] = /^(key|value)(?::([^]*))?$/.exec(kind) ?? []
  if (family === undefined) return uses[kind] ?? []
  if (!frontMatter) return []
  return family === 'key' ? keysAt(frontMatter.value, path) : valuesAt(frontMatter.value, path)
}
