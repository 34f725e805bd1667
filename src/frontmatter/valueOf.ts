import type { Node, Value } from './node'
import { resolvePlain } from './scalar'

/** A node's value, and whether SafeYAML raises an error for it because `<<:` has a value that is not a mapping. */
export interface LoadedValue {
  readonly value: Value
  readonly isRefused: boolean
}

/** Returns the value that SafeYAML builds for a node. The last value of a duplicate key wins. */
export function valueOf(node: Node): Value {
  return load(node).value
}

/** Like `valueOf`, but also reports whether SafeYAML raises an error. */
export function load(node: Node): LoadedValue {
  const loader = new Loader()
  loader.node(node)
  return { value: loader.result, isRefused: loader.isRefused }
}

/**
 * Passes the tree as events to a copy of SafeYAML's handler, because the results depend on how it handles them. The
 * handler keeps one pending key for the whole document, and none if the key is nil. `<<` merges the mapping as it is at
 * that moment, so a mapping that is written inline is still empty
 * (https://github.com/dtao/safe_yaml/blob/master/lib/safe_yaml/psych_handler.rb).
 */
class Loader {
  result: Value = null
  isRefused = false
  private readonly stack: Value[] = []
  private pendingKey: Value = null
  private hasBegun = false

  node(node: Node): void {
    if (node.kind === 'scalar') return this.add(node.isAlias ? valueOfAlias(node.value) : node.value)
    const structure: Value[] | Map<Value, Value> = node.kind === 'list' ? [] : new Map<Value, Value>()
    this.add(structure)
    this.stack.push(structure)
    if (node.kind === 'list') for (const item of node.items) this.node(item)
    else
      for (const { key, value } of node.pairs) {
        this.node(key)
        this.node(value)
      }
    this.stack.pop()
  }

  private add(value: Value): void {
    const current = this.stack.at(-1)
    if (!this.hasBegun) this.result = value
    this.hasBegun = true
    if (Array.isArray(current)) current.push(value)
    else if (current instanceof Map) this.addToMap(current, value)
  }

  private addToMap(current: Map<Value, Value>, value: Value): void {
    const key = this.pendingKey
    this.pendingKey = key === null ? value : null
    if (key === null) return
    if (key !== '<<') current.set(key, value)
    else if (value instanceof Map) for (const [name, merged] of value) current.set(name, merged)
    else this.isRefused = true
  }
}

/**
 * Returns the value of an alias. SafeYAML resolves its string as an unquoted value, even if it is in quotes: `"1"` is
 * 1.
 */
function valueOfAlias(value: Value): Value {
  return typeof value === 'string' ? resolvePlain(value) : value
}
