import type { Value } from './node'

/**
 * A value as Ruby's `to_s` prints it, which is how Jekyll inserts it into a page or a URL. Null is the empty string.
 */
export function valueToString(value: Value): string {
  if (value === null) return ''
  return typeof value === 'string' ? value : inspect(value)
}

/** A value as Ruby's `inspect` prints it: `["a", {"b"=>1}]`. */
function inspect(value: Value): string {
  if (value === null) return 'nil'
  if (typeof value === 'string') return quote(value)
  if (Array.isArray(value)) return `[${value.map(inspect).join(', ')}]`
  if (value instanceof Map)
    return `{${[...value].map(([key, item]) => `${inspect(key)}=>${inspect(item)}`).join(', ')}}`
  return String(value)
}

const escapes: Readonly<Record<string, string>> = {
  ...{ '"': '\\"', '\\': '\\\\', '\n': '\\n', '\t': '\\t', '\r': '\\r' },
  ...{ '\f': '\\f', '\v': '\\v', '\b': '\\b', '\x07': '\\a', '\x1b': '\\e' },
}

function quote(text: string): string {
  return `"${text.replace(/["\\\p{Cc}\p{Zl}\p{Zp}]|#(?=[{$@])/gu, (character) => escapes[character] ?? escaped(character))}"`
}

function escaped(character: string): string {
  if (character === '#') return '\\#'
  const code = character.charCodeAt(0)
  const digits = code.toString(16).toUpperCase()
  return code < 0x80 ? `\\x${digits.padStart(2, '0')}` : `\\u${digits.padStart(4, '0')}`
}
