/**
 * Functions for Ruby's character classes, which differ from JavaScript's. In Ruby, `\s` and `\w` match only ASCII, and
 * `[[:alpha:]]` and `\p{Word}` match Unicode (https://docs.ruby-lang.org/en/3.1/Regexp.html).
 */

/** Whether Ruby's `\s` matches the UTF-16 code unit: space, tab, newline, vertical tab, form feed, carriage return. */
export function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13)
}

/** Whether the UTF-16 code unit is a space or a tab. */
export function isBlank(code: number): boolean {
  return code === 32 || code === 9
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** Whether Ruby's `\w` matches the UTF-16 code unit. */
export function isAsciiWord(code: number): boolean {
  return isDigit(code) || code === 95 || isAsciiLetter(code)
}

function isAsciiLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
}

const LETTER = /^\p{Alphabetic}/u
const LETTER_OR_DIGIT = /^[\p{Alphabetic}\p{Nd}]/u
const WORD = /^[\p{Alphabetic}\p{M}\p{Nd}\p{Pc}]/u

/** Whether Ruby's `[[:alpha:]]` matches the character that starts at `offset`. */
export function isLetter(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset)
  return code < 128 ? isAsciiLetter(code) : LETTER.test(characterAt(text, offset))
}

/** Whether Ruby's `[[:alnum:]]` matches the character that starts at `offset`. */
export function isLetterOrDigit(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset)
  return code < 128 ? isAsciiLetter(code) || isDigit(code) : LETTER_OR_DIGIT.test(characterAt(text, offset))
}

/** Whether the character that starts at `offset` is a word character for Ruby's `\b`. */
export function isWord(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset)
  return code < 128 ? isAsciiWord(code) : WORD.test(characterAt(text, offset))
}

/** The offset of the character before `offset`. The character is one UTF-16 code unit, or two for a surrogate pair. */
export function previousOffset(text: string, offset: number): number {
  const isPair = isLowSurrogate(text.charCodeAt(offset - 1)) && isHighSurrogate(text.charCodeAt(offset - 2))
  return offset - (isPair ? 2 : 1)
}

function characterAt(text: string, offset: number): string {
  return String.fromCodePoint(text.codePointAt(offset) ?? 32)
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff
}

/** The text without white space at its end, as Ruby defines white space (`\s`). */
export function trimEnd(text: string): string {
  let end = text.length
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--
  return end === text.length ? text : text.slice(0, end)
}

/** The text without white space at its start, as Ruby defines white space (`\s`). */
export function trimStart(text: string): string {
  let start = 0
  while (start < text.length && isSpace(text.charCodeAt(start))) start++
  return start === 0 ? text : text.slice(start)
}

/** The text without white space at both ends, as Ruby defines white space (`\s`). */
export function trim(text: string): string {
  return trimStart(trimEnd(text))
}
