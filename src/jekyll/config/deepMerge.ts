import type { Value } from '../../frontmatter/node'

export type ValueMap = ReadonlyMap<Value, Value>

/**
 * Merges two mappings; the values of the second one win. Nested mappings are merged too. An empty value (`key:`) does
 * not replace another value (`Utils.deep_merge_hashes`,
 * https://github.com/jekyll/jekyll/blob/master/lib/jekyll/utils.rb).
 */
export function deepMerge(first: ValueMap, second: ValueMap): Map<Value, Value> {
  const merged = new Map(first)
  for (const [key, value] of second) {
    const old = merged.get(key)
    if (value === null && merged.has(key)) continue
    merged.set(key, old instanceof Map && value instanceof Map ? deepMerge(old, value) : value)
  }
  return merged
}
