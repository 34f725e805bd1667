import type { Value } from './node'
import { resolvePlain } from './scalar'

/**
 * Reads front matter in its most common form: a key and a short value on each line, lists in brackets or with one dash
 * per line, quotes without escapes. Returns `undefined` for any other form. The YAML parser, which reads every form,
 * takes twenty times as long, and an index reads thousands of files.
 */
export function plainMapping(yaml: string): Map<Value, Value> | undefined {
  const mapping = new Map<Value, Value>()
  let list: List | undefined
  for (const line of yaml.split('\n')) {
    if (line.length > longestLine) return undefined
    const [, indent = '', item, key, written] = shape.exec(line) ?? []
    if (key !== undefined) list = pair(mapping, key, written)
    else if (item !== undefined && list) list = list.take(indent.length, item)
    else if (/^\r?$/.test(line)) continue
    else return undefined
    if (list === refused) return undefined
  }
  return mapping.size > 0 ? mapping : undefined
}

const longestLine = 500

/** Matches a character that Ruby's parser accepts and that has no special meaning in YAML at any position. */
const character = '[\\x20-\\x7e\\u00a1-\\u2027\\u202a-\\ud7ff]'
const shape = new RegExp(`^(?:( *)- +(${character}*?)|([A-Za-z][\\w-]{0,80}):(?: +(${character}*?))? *)\\r?$`)
const quoted = /^"([^"\\]*)"$|^'([^']*)'$/
const plain = /^[\p{L}\p{Nd}](?:[^#:]|:(?=[^ ]))*$/u
const plainInBrackets = /^[\p{L}\p{Nd}][^#:,[\]{}"']*$/u

/** Collects the lines of a list; `refused` if one of them is not in the common form. */
class List {
  private readonly items: Value[] = []
  private indent: number | undefined

  constructor(
    private readonly mapping: Map<Value, Value>,
    private readonly key: Value,
  ) {}

  take(indent: number, written: string): List {
    const value = scalar(withoutSpaces(written), plain)
    if (value === undefined || indent !== (this.indent ?? indent)) return refused
    this.indent = indent
    this.items.push(value)
    this.mapping.set(this.key, this.items)
    return this
  }
}

const refused = new List(new Map(), null)

/** Adds a pair. If the pair has no value yet, returns the list that the next lines may contain. */
function pair(mapping: Map<Value, Value>, name: string, written = ''): List | undefined {
  const key = resolvePlain(name)
  const text = withoutSpaces(written)
  if (typeof key !== 'string') return refused
  if (text === '') {
    mapping.set(key, null)
    return new List(mapping, key)
  }
  const value = text.startsWith('[') ? bracketed(text) : scalar(text, plain)
  if (value === undefined) return refused
  mapping.set(key, value)
  return undefined
}

function bracketed(text: string): Value[] | undefined {
  const found = /^\[([^\]]*)\]$/.exec(text)?.[1]
  if (found === undefined) return undefined
  const inner = withoutSpaces(found)
  const values = inner === '' ? [] : inner.split(',').map((item) => scalar(withoutSpaces(item), plainInBrackets))
  return values.every((value) => value !== undefined) ? values : undefined
}

/** Removes ASCII spaces only. Other spaces, such as the ideographic space, are part of the value. */
function withoutSpaces(text: string): string {
  return text.replace(/^ +| +$/g, '')
}

function scalar(text: string, pattern: RegExp): Value | undefined {
  const [match, double, single] = quoted.exec(text) ?? []
  if (match !== undefined) return double ?? single
  return pattern.test(text) ? resolvePlain(text) : undefined
}
