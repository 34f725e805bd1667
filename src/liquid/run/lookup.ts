import { Drop, isHash, isInteger, isList, Range, whole, type LiquidValue } from '../values/value'

/**
 * The value at one key of `a.b[c]`; `undefined` if the value does not have the key and the key is not a command like
 * `size` (https://github.com/Shopify/liquid/blob/4-0-stable/lib/liquid/variable_lookup.rb).
 */
export function lookUp(value: LiquidValue, key: LiquidValue, isCommand: boolean): LiquidValue | undefined {
  const found = at(value, key)
  if (found !== undefined) return found
  return isCommand && typeof key === 'string' ? commands.get(key)?.(value) : undefined
}

/** The value at a key. Commands such as `size` are not considered. */
function at(value: LiquidValue, key: LiquidValue): LiquidValue | undefined {
  if (isHash(value)) return value.get(key) ?? (value.has(key) || isInteger(key) ? null : undefined)
  if (isList(value)) return isInteger(key) ? (itemAt(value, Number(key)) ?? null) : undefined
  if (value instanceof Drop) return typeof key === 'string' ? value.get(key) : undefined
  return undefined
}

export function itemAt(list: readonly LiquidValue[], index: number): LiquidValue | undefined {
  return list[index < 0 ? list.length + index : index]
}

type Command = (value: LiquidValue) => LiquidValue | undefined

const commands: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['size', sizeOf],
  ['first', firstOf],
  ['last', lastOf],
])

function firstOf(value: LiquidValue): LiquidValue | undefined {
  if (isList(value)) return value[0] ?? null
  if (value instanceof Range) return whole(value.first)
  if (value instanceof Drop) return value.entries()[0] ?? null
  return isHash(value) ? ([...value][0] ?? null) : undefined
}

function lastOf(value: LiquidValue): LiquidValue | undefined {
  if (value instanceof Range) return whole(value.last)
  return isList(value) ? (value.at(-1) ?? null) : undefined
}

/** The result of Ruby's `size`: for a string the number of code points, for an integer the number of bytes. */
export function sizeOf(value: LiquidValue): number | undefined {
  if (typeof value === 'string') return lengthOf(value)
  if (isList(value)) return value.length
  if (isHash(value) || value instanceof Range) return value.size
  return isInteger(value) ? 8 : undefined
}

/** The length of a string in code points. */
export function lengthOf(text: string): number {
  let length = text.length
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code >= 0xd800 && code <= 0xdbff) length -= 1
  }
  return length
}
