/**
 * Characters that a surface may obey instead of show: control characters, other line ends, and the marks that turn the
 * direction of writing around (https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing).
 */
const obeyed = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu

const short: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** A text on one line, its control characters written out: `\n`, `\x1b`, `\u202e`. */
export function visible(text: string): string {
  return text.replace(obeyed, escaped)
}

/** Like `visible`, but lines stay lines and tabs stay tabs. */
export function visibleLines(text: string): string {
  return text.replace(obeyed, (letter) => (letter === '\n' || letter === '\t' ? letter : escaped(letter)))
}

/** JSON with the same characters escaped as JSON escapes them: `JSON.stringify` leaves some as they are. */
export function visibleJson(json: string): string {
  return json.replace(obeyed, (letter) => (letter === '\n' ? letter : `\\u${code(letter, 4)}`))
}

function escaped(letter: string): string {
  const wide = letter.charCodeAt(0) > 0xff
  return short[letter] ?? (wide ? `\\u${code(letter, 4)}` : `\\x${code(letter, 2)}`)
}

function code(letter: string, digits: number): string {
  return letter.charCodeAt(0).toString(16).padStart(digits, '0')
}
