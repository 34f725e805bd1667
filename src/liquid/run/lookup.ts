import { Drop, isHash, isInteger, isList, Range, whole, type LiquidValue } from '../values/value'

/**
 * One step of `a.b[c]`; `undefined` where there is nothing at the key, and it is no question either
 * (https://github.com/Shopify/liquid/blob/4-0-stable/lib/liquid/variable_lookup.rb).
 */
export function lookUp(value: LiquidValue, key: LiquidValue, isCommand: boolean): LiquidValue | undefined {
  const found = at(value, key)
  if (found !== undefined) return found
  return isCommand ? commands[key as 'size' | 'first' | 'last'](value) : undefined
}

/** What a key leads to by itself. */
function at(value: LiquidValue, key: LiquidValue): LiquidValue | undefined {
  if (isHash(value)) return value.get(key) ?? (value.has(key) || isInteger(key) ? null : undefined)
  if (isList(value)) return isInteger(key) ? (itemAt(value, Number(key)) ?? null) : undefined
  if (value instanceof Drop) return typeof key === 'string' ? value.get(key) : undefined
  return undefined
}

export function itemAt(list: readonly LiquidValue[], index: number): LiquidValue | undefined {
  return list[index < 0 ? list.length + index : index]
}

const commands: Record<'size' | 'first' | 'last', (value: LiquidValue) => LiquidValue | undefined> = {
  size: sizeOf,
  first(value) {
    if (isList(value)) return value[0] ?? null
    if (value instanceof Range) return whole(value.first)
    if (value instanceof Drop) return value.entries()[0] ?? null
    return isHash(value) ? ([...value][0] ?? null) : undefined
  },
  last(value) {
    if (value instanceof Range) return whole(value.last)
    return isList(value) ? (value.at(-1) ?? null) : undefined
  },
}

/** Ruby's `size`: of a text in code points, of a whole number in bytes. */
export function sizeOf(value: LiquidValue): number | undefined {
  if (typeof value === 'string') return lengthOf(value)
  if (isList(value)) return value.length
  if (isHash(value) || value instanceof Range) return value.size
  return isInteger(value) ? 8 : undefined
}

export function lengthOf(text: string): number {
  let length = text.length
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code >= 0xd800 && code <= 0xdbff) length -= 1
  }
  return length
}
