import { valueToString } from '../../frontmatter/valueToString'
import { CalendarDate } from '../../ruby/timestamp'
import { julianDay } from '../../ruby/julianDay'
import type { Budget } from '../run/limits'
import { Drop, isHash, isList, isNumber, MethodLiteral, Range, type LiquidValue } from './value'

/** The text of a value, as Ruby's `to_s` returns it. */
export function toText(value: LiquidValue, budget: Budget): string {
  if (typeof value === 'string') return value
  if (value === null || value instanceof MethodLiteral) return ''
  if (value instanceof Drop) return value.text() ?? inspect(value, budget)
  if (value instanceof Range) return `${value.first}..${value.last}`
  if (isList(value) || isHash(value)) return inspect(value, budget)
  return String(value)
}

/** The text of a value in an output. The items of a list are joined without a separator. */
export function toOutput(value: LiquidValue, budget: Budget): string {
  return isList(value) ? join(value, '', budget) : toText(value, budget)
}

/** The result of Ruby's `Array#join`, which also joins nested lists. */
export function join(list: readonly LiquidValue[], glue: string, budget: Budget): string {
  const parts: string[] = []
  let length = 0
  const add = (items: readonly LiquidValue[]): void => {
    for (const item of items) {
      budget.spend()
      if (isList(item)) add(item)
      else {
        const text = toText(item, budget)
        parts.push(text)
        budget.allow((length += text.length + glue.length))
      }
    }
  }
  add(list)
  return parts.join(glue)
}

/** The text of a value, as Ruby's `inspect` returns it: `["a", {"b"=>1}]`. */
export function inspect(value: LiquidValue, budget: Budget): string {
  const parts: string[] = []
  let length = 0
  const put = (text: string) => {
    parts.push(text)
    budget.allow((length += text.length))
  }
  print(value, put, budget)
  return parts.join('')
}

function print(value: LiquidValue, put: (text: string) => void, budget: Budget): void {
  budget.spend()
  if (isList(value)) return printAll('[', value, ']', put, (item) => print(item, put, budget))
  if (isHash(value))
    return printAll('{', [...value], '}', put, ([key, item]) => {
      print(key, put, budget)
      put('=>')
      print(item, put, budget)
    })
  put(printed(value, budget))
}

function printAll<Item>(
  open: string,
  items: readonly Item[],
  close: string,
  put: (text: string) => void,
  each: (item: Item) => void,
) {
  put(open)
  for (const [index, item] of items.entries()) {
    if (index > 0) put(', ')
    each(item)
  }
  put(close)
}

function printed(value: LiquidValue, budget: Budget): string {
  if (value === null) return 'nil'
  if (typeof value === 'string') return valueToString([value]).slice(1, -1)
  if (value instanceof CalendarDate) return `#<Date: ${value} ((${julianDay(value)}j,0s,0n),+0s,2299161j)>`
  if (value instanceof MethodLiteral) return '#<Liquid::Expression::MethodLiteral>'
  return value instanceof Drop ? value.inspect() : toText(value, budget)
}

/** The name of a value's type in Ruby's error messages. */
export function className(value: LiquidValue): string {
  if (value === null) return 'nil'
  if (typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return 'String'
  if (isNumber(value)) return typeof value === 'object' ? 'Float' : 'Integer'
  if (isList(value)) return 'Array'
  if (isHash(value)) return 'Hash'
  if (value instanceof Range) return 'Range'
  if (value instanceof MethodLiteral) return 'MethodLiteral'
  return value instanceof CalendarDate ? 'Date' : value instanceof Drop ? 'Drop' : 'Time'
}
