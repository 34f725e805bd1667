/**
 * Converts to lower case as Ruby's `downcase` does: letter by letter, without the special case of a sigma at the end of
 * a word.
 */
export function downcase(text: string): string {
  return Array.from(text, (letter) => letter.toLowerCase()).join('')
}

// The title case of letters that are made of two letters.
const titleCase: Readonly<Record<string, string>> = {
  ...{ ǆ: 'ǅ', Ǆ: 'ǅ', ǅ: 'ǅ', ǉ: 'ǈ', Ǉ: 'ǈ', ǈ: 'ǈ', ǌ: 'ǋ', Ǌ: 'ǋ', ǋ: 'ǋ', ǳ: 'ǲ', Ǳ: 'ǲ', ǲ: 'ǲ' },
  ...{ ᾳ: 'ᾼ', ῃ: 'ῌ', ῳ: 'ῼ' },
}

/** Capitalizes as Ruby's `capitalize` does: the first letter in upper case, the others in lower case. */
export function capitalize(text: string): string {
  const [first = '', ...rest] = Array.from(text)
  return titled(first) + downcase(rest.join(''))
}

function titled(letter: string): string {
  if (/[\u1F80-\u1FAF]/.test(letter)) return String.fromCharCode(letter.charCodeAt(0) | 8) // Greek letters with iota
  if (/[\u10D0-\u10FF]/.test(letter)) return letter // Georgian has no title case.
  if (/[\u1C90-\u1CBF]/.test(letter)) return letter.toLowerCase()
  const upper = titleCase[letter] ?? letter.toUpperCase()
  return upper.length > letter.length ? upper.charAt(0) + downcase(upper.slice(1)) : upper
}
