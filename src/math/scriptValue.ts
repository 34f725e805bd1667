/** The value of a JavaScript literal; `undefined` for any other expression, because no code is run. */
export type ScriptValue = string | number | boolean | null | undefined | readonly ScriptValue[] | ScriptObject

export interface ScriptObject {
  readonly [key: string]: ScriptValue
}

export function isObject(value: ScriptValue): value is ScriptObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isList(value: ScriptValue): value is readonly ScriptValue[] {
  return Array.isArray(value)
}

/**
 * Reads the JavaScript literal at an offset of a script: an object, a list, a string or a number. Comments in it are
 * skipped. This runs no code and never throws, even if the script is incomplete.
 */
export function readScriptValue(script: string, offset: number): ScriptValue {
  return new LiteralReader(script, offset).value(0)
}

/** The deepest nesting that is read. */
const deepest = 20
const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v', 0: '\0' }

class LiteralReader {
  constructor(
    private readonly text: string,
    private pos: number,
  ) {}

  /** The character at the position, or an empty string at the end. */
  private get character(): string {
    return this.text.charAt(this.pos)
  }

  value(depth: number): ScriptValue {
    this.skipSpace()
    const start = this.pos
    const value = depth > deepest ? undefined : this.primary(depth)
    this.skipSpace()
    if (typeof value === 'string' && this.character === '+') return this.joined(value, depth)
    if (value !== undefined && this.isAtEnd()) return value
    this.pos = start
    this.skipExpression()
    return undefined
  }

  private joined(left: string, depth: number): string | undefined {
    this.pos += 1
    const right = this.value(depth + 1)
    return typeof right === 'string' ? left + right : undefined
  }

  private primary(depth: number): ScriptValue {
    const { character } = this
    if (character === '{') return this.object(depth)
    if (character === '[') return this.list(depth)
    if (character === '"' || character === "'" || character === '`') return this.string(character)
    const word = this.match(/[-+]?\d[\d.]*|[\w$]+/y)
    if (word === 'true' || word === 'false') return word === 'true'
    if (word === 'null') return null
    return word !== undefined && /^[-+]?\d/.test(word) ? Number(word) : undefined
  }

  private object(depth: number): ScriptObject {
    const entries: [string, ScriptValue][] = []
    this.pos += 1
    while (!this.closes('}')) {
      const key = this.key()
      this.skipSpace()
      if (key === undefined || this.character !== ':') this.skipExpression()
      else {
        this.pos += 1
        entries.push([key, this.value(depth + 1)])
      }
    }
    return Object.fromEntries(entries)
  }

  private key(): string | undefined {
    const { character } = this
    return character === '"' || character === "'" ? this.string(character) : this.match(/[\w$]+/y)
  }

  private list(depth: number): ScriptValue[] {
    const items: ScriptValue[] = []
    this.pos += 1
    while (!this.closes(']')) items.push(this.value(depth + 1))
    return items
  }

  /** Skips commas. Returns whether the list or object ends at the position, by a bracket or the end of the text. */
  private closes(bracket: string): boolean {
    this.skipSpace()
    while (this.character === ',') {
      this.pos += 1
      this.skipSpace()
    }
    if (this.pos < this.text.length && !')}];'.includes(this.character)) return false
    if (this.character === bracket) this.pos += 1
    return true
  }

  private string(quote: string): string | undefined {
    let [value, isTemplate] = ['', false]
    for (this.pos += 1; this.pos < this.text.length; this.pos += 1) {
      const { character } = this
      if (character === quote) {
        this.pos += 1
        return isTemplate ? undefined : value
      }
      if (quote === '`' && character === '$' && this.text[this.pos + 1] === '{') isTemplate = true
      value += character === '\\' ? this.escaped() : character
    }
    return undefined
  }

  private escaped(): string {
    this.pos += 1
    const code = this.match(/u\{[\da-f]{1,6}\}|u[\da-f]{4}|x[\da-f]{2}/iy)
    if (code !== undefined) {
      this.pos -= 1
      const number = parseInt(code.replace(/[ux{}]/gi, ''), 16)
      return number <= 0x10ffff ? String.fromCodePoint(number) : ''
    }
    const { character } = this
    return character === '\n' ? '' : (escapes[character] ?? character)
  }

  /** Moves to the comma or bracket that ends an expression. */
  private skipExpression(): void {
    for (let open = 0; this.pos < this.text.length; this.pos += 1) {
      this.skipSpace()
      const { character } = this
      if (open === 0 && this.isAtEnd()) return
      if (character === '"' || character === "'" || character === '`') {
        this.string(character)
        this.pos -= 1
      } else if ('([{'.includes(character)) open += 1
      else if (')]}'.includes(character)) open -= 1
    }
  }

  private isAtEnd(): boolean {
    return this.pos >= this.text.length || ',)]};'.includes(this.character) || this.startsStatement()
  }

  /** Whether a new statement starts at the position, because a line end without a semicolon can end an expression. */
  private startsStatement(): boolean {
    return /\n\s*$/.test(this.text.slice(Math.max(0, this.pos - 200), this.pos)) && /[\w$]/.test(this.character)
  }

  private skipSpace(): void {
    this.match(/(?:\s+|\/\/[^\n]*|\/\*[^]*?(?:\*\/|$))+/y)
  }

  private match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.pos
    const found = pattern.exec(this.text)?.[0]
    this.pos += found?.length ?? 0
    return found
  }
}
