import { Float } from '../../ruby/float'
import { stops } from '../run/fault'
import type { Run } from '../run/run'
import { Drop, isHash, isInteger, isList, MethodLiteral, type LiquidList, type LiquidValue } from '../values/value'

/** The JSON that Ruby's `to_json` writes, without white space. */
export function toJson(value: LiquidValue, run: Run): string {
  const parts: string[] = []
  let length = 0
  const put = (text: string) => {
    parts.push(text)
    run.budget.allow((length += text.length))
    run.budget.spend()
  }
  write(value, 0, put, run)
  return parts.join('')
}

const deepest = 100

function write(value: LiquidValue, depth: number, put: (text: string) => void, run: Run): void {
  if (depth > deepest) throw stops('nesting of 101 is too deep')
  if (isList(value)) writeList(value, depth, put, run)
  else if (isHash(value)) writeHash([...value], depth, put, run)
  else if (value instanceof Drop) writeHash(value.jsonEntries(depth), depth, put, run)
  else put(written(value, run))
}

function writeList(list: LiquidList, depth: number, put: (text: string) => void, run: Run): void {
  put('[')
  for (const [index, item] of list.entries()) {
    if (index > 0) put(',')
    write(item, depth + 1, put, run)
  }
  put(']')
}

function writeHash(
  entries: readonly (readonly [LiquidValue, LiquidValue])[],
  depth: number,
  put: (text: string) => void,
  run: Run,
): void {
  put('{')
  for (const [index, [key, item]] of entries.entries()) {
    put(`${index > 0 ? ',' : ''}${quote(run.text(key))}:`)
    write(item, depth + 1, put, run)
  }
  put('}')
}

function written(value: LiquidValue, run: Run): string {
  if (value === null) return 'null'
  if (typeof value === 'boolean' || isInteger(value)) return String(value)
  if (value instanceof Float && !Number.isFinite(value.value)) throw stops(`${value} not allowed in JSON`)
  return value instanceof Float ? String(value) : quote(value instanceof MethodLiteral ? '' : run.text(value))
}

function quote(text: string): string {
  return JSON.stringify(text)
}
