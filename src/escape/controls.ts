/**
 * Characters that a terminal or an editor may interpret instead of showing: control characters, other line ends, and
 * marks that change the writing direction (https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing).
 */
const obeyed = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu

const short: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** The text on one line, with its control characters written as escapes: `\n`, `\x1b`, `\u202e`. */
export function visible(text: string): string {
  return text.replace(obeyed, escaped)
}

/** The text with its control characters written as escapes, except line feeds and tabs. */
export function visibleLines(text: string): string {
  return text.replace(obeyed, (letter) => (letter === '\n' || letter === '\t' ? letter : escaped(letter)))
}

/**
 * The JSON with all control characters written as JSON escapes, except line feeds. `JSON.stringify` does not escape all
 * of them.
 */
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
