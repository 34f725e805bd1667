import type { Value } from '../../frontmatter/node'
import { resolvePlain } from '../../frontmatter/scalar'

const token =
  /[ \t\r\n]*(?:([{}[\],:])|"((?:[^"\\\x00-\x1f]|\\.)*)"|(-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null))/y // eslint-disable-line no-control-regex
const deepest = 200

/** The value of a JSON text as YAML reads it, so `2.0` remains a float. `undefined` if the text is not plain JSON. */
export function readJson(text: string): { readonly value: Value } | undefined {
  try {
    return { value: new JsonReader(text.replace(/^\uFEFF/, '')).whole() }
  } catch {
    return undefined
  }
}

class JsonReader {
  private at = 0

  constructor(private readonly text: string) {}

  whole(): Value {
    const value = this.value(this.next(), 0)
    if (this.text.slice(this.at).trim() !== '') throw new SyntaxError('text after the value')
    return value
  }

  private next(): RegExpExecArray {
    token.lastIndex = this.at
    const match = token.exec(this.text)
    if (!match) throw new SyntaxError('no token')
    this.at = token.lastIndex
    return match
  }

  private value([, mark, string, plain]: RegExpExecArray, depth: number): Value {
    if (depth > deepest) throw new SyntaxError('too deep')
    if (string !== undefined) return JSON.parse(`"${string}"`) as string
    if (plain !== undefined) return resolvePlain(plain)
    if (mark === '[') return this.list(depth)
    if (mark === '{') return this.mapping(depth)
    throw new SyntaxError('no value')
  }

  private list(depth: number): Value[] {
    const list: Value[] = []
    for (let next = this.next(); next[1] !== ']'; next = this.next()) {
      list.push(this.value(next, depth + 1))
      if (this.separator(']')) return list
    }
    if (list.length > 0) throw new SyntaxError('nothing after a comma')
    return list
  }

  private mapping(depth: number): Map<Value, Value> {
    const mapping = new Map<Value, Value>()
    for (let next = this.next(); next[1] !== '}'; next = this.next()) {
      const key = this.value(next, depth + 1)
      if (typeof key !== 'string' || this.next()[1] !== ':') throw new SyntaxError('no key')
      mapping.set(key, this.value(this.next(), depth + 1))
      if (this.separator('}')) return mapping
    }
    if (mapping.size > 0) throw new SyntaxError('nothing after a comma')
    return mapping
  }

  /** Reads the separator after an item. Returns whether it is the end (`end`) instead of a comma. */
  private separator(end: string): boolean {
    const [, mark] = this.next()
    if (mark !== end && mark !== ',') throw new SyntaxError('neither comma nor end')
    return mark === end
  }
}
