import type { Value } from '../../frontmatter/node'
import { Float } from '../../ruby/float'
import { isTruthy } from '../../jekyll/config/configValues'
import type { DataFile } from './readDataFile'

type CsvField = string | null

/**
 * Reads a table as Ruby's CSV does. Each row becomes a mapping whose keys are the fields of the first row. An empty
 * field becomes `nil`, `""` becomes an empty string. https://github.com/ruby/csv
 */
export function readCsv(text: string, separator: string, options: Value | undefined): DataFile {
  const rows = readRows(text, separator)
  if ('error' in rows) return rows
  const settings = options instanceof Map ? options : new Map<Value, Value>()
  const convert = converter(settings.get('csv_converters'))
  if (settings.has('headers') && !isTruthy(settings.get('headers')))
    return { value: rows.rows.map((row) => row.map(convert)) }
  const [headers, ...rest] = rows.rows
  return { value: rest.map((row) => named(headers ?? [], row, convert)) }
}

/**
 * A row as a mapping. If two columns have the same name, the first is used. The key of a column without a name is
 * `nil`.
 */
function named(
  headers: readonly CsvField[],
  row: readonly CsvField[],
  convert: (field: CsvField) => Value,
): Map<Value, Value> {
  const mapping = new Map<Value, Value>()
  for (let index = 0; index < Math.max(headers.length, row.length); index += 1) {
    const name = headers[index] ?? null
    if (!mapping.has(name)) mapping.set(name, convert(row[index] ?? null))
  }
  return mapping
}

type Rows = { readonly rows: readonly (readonly CsvField[])[] } | { readonly error: string }

function readRows(text: string, separator: string): Rows {
  try {
    return { rows: [...new CsvReader(text, separator).rows()] }
  } catch (error) {
    if (error instanceof Malformed) return { error: error.message }
    throw error
  }
}

class Malformed extends Error {}

class CsvReader {
  private at = 0
  private line = 0
  private readonly lineEnd: string

  constructor(
    private readonly text: string,
    private readonly separator: string,
  ) {
    this.lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'
  }

  *rows(): Generator<CsvField[]> {
    for (; this.at < this.text.length; this.at += this.lineEnd.length) {
      this.line += 1
      yield this.isAtLineEnd ? [] : this.row()
    }
  }

  private row(): CsvField[] {
    const row: CsvField[] = []
    for (; ; this.at += 1) {
      row.push(this.text[this.at] === '"' ? this.quoted() : this.plain())
      if (this.at >= this.text.length || this.isAtLineEnd) return row
      if (this.text[this.at] !== this.separator) throw this.malformed("Any value after quoted field isn't allowed")
    }
  }

  private get isAtLineEnd(): boolean {
    return this.text.startsWith(this.lineEnd, this.at)
  }

  private quoted(): string {
    const start = this.at + 1
    for (let at = start; ; at += 2) {
      at = this.text.indexOf('"', at)
      if (at < 0) throw this.malformed('Unclosed quoted field')
      if (this.text[at + 1] === '"') continue
      this.at = at + 1
      return this.text.slice(start, at).replaceAll('""', '"')
    }
  }

  private plain(): CsvField {
    const start = this.at
    while (this.at < this.text.length && this.text[this.at] !== this.separator && !this.isAtLineEnd) {
      if (this.text[this.at] === '"') throw this.malformed('Illegal quoting')
      if (/[\r\n]/.test(this.text.charAt(this.at))) throw this.malformed('Unquoted fields do not allow new line')
      this.at += 1
    }
    return this.at === start ? null : this.text.slice(start, this.at)
  }

  private malformed(reason: string): Malformed {
    return new Malformed(`${reason} in line ${this.line}.`)
  }
}

/** Returns a function that converts fields as the setting `csv_converters: [numeric]` requires. */
function converter(names: Value | undefined): (field: CsvField) => Value {
  const wanted = new Set(Array.isArray(names) ? names.map(String) : [])
  const isWanted = (...any: string[]) => any.some((name) => wanted.has(name))
  return (field) => {
    if (field === null) return null
    if (isWanted('integer', 'numeric', 'all') && /^[-+]?\d+$/.test(field)) return Number(field)
    if (isWanted('float', 'numeric', 'all') && /^[-+]?\d+(\.\d+)?([eE][-+]?\d+)?$/.test(field))
      return new Float(Number(field))
    return field
  }
}
