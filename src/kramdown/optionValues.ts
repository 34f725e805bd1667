export function text(value: unknown): string {
  return value === null || value === undefined ? '' : String(value)
}

export function boolean(value: unknown): boolean {
  if (typeof value === 'boolean') return value
  return text(value) !== '' && text(value).trim().toLowerCase() !== 'false'
}

export function integer(value: unknown): number | undefined {
  return /^[+-]?\d+$/.test(text(value).trim()) ? Number(text(value)) : undefined
}

export function symbol(value: unknown): string | null {
  const name = withoutColon(text(value).trim())
  return name === '' || name === 'nil' ? null : name
}

export function withoutColon(name: string): string {
  return name.startsWith(':') ? name.slice(1) : name
}

export function list(value: unknown): string[] | undefined {
  if (Array.isArray(value)) return value.map(text)
  return typeof value === 'string' ? value.split(',') : undefined
}

export function tocLevels(value: unknown): number[] | undefined {
  const levels = typeof value === 'string' ? writtenLevels(value) : list(value)?.map(Number)
  return levels?.every((level) => Number.isInteger(level) && level >= 1 && level <= 6) ? levels : undefined
}

/** Reads `2..3` or `2,3`. Ruby's `^` and `$` match at every line break, so one matching line is enough. */
function writtenLevels(value: string): number[] | undefined {
  const range = /^(\d)\.\.(\d)$/m.exec(value)
  if (range !== null) return integersBetween(Number(range[1]), Number(range[2]))
  return /^\d(?:,\d)*$/m.test(value) ? value.split(',').map((level) => parseInt(level, 10)) : undefined
}

function integersBetween(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
}

export function smartQuotes(value: unknown): (string | number)[] | undefined {
  const quotes = list(value)?.map((quote) => (/^\d+$/.test(quote) ? Number(quote) : quote))
  return quotes?.length === 4 ? quotes : undefined
}

/** Reads a mapping, or a string that contains a simple one such as `{default_lang: ruby}`. */
export function mapping(value: unknown, read: (value: unknown) => unknown): Record<string, unknown> | undefined {
  const entries = typeof value === 'string' ? flowEntries(value) : isRecord(value) ? Object.entries(value) : undefined
  return entries && Object.fromEntries(entries.map(([name, option]) => [withoutColon(name), read(option)]))
}

function flowEntries(written: string): [string, unknown][] | undefined {
  const inner = /^\s*\{(.*)\}\s*$/s.exec(written)?.[1] ?? written
  const pairs = inner.split(',').map((pair) => /^\s*([^:\s]+)\s*:\s+(\S.*?)\s*$/s.exec(pair))
  if (!pairs.every((pair) => pair !== null)) return undefined
  return pairs.map(([, name = '', value = '']) => [name, scalar(value)])
}

function scalar(written: string): unknown {
  if (/^(?:true|false)$/.test(written)) return written === 'true'
  return written.replace(/^(["'])(.*)\1$/s, '$2')
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
