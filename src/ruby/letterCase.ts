/** Ruby's `downcase`: letter by letter, with no eye for a sigma at the end of a word. */
export function downcase(text: string): string {
  return Array.from(text, (letter) => letter.toLowerCase()).join('')
}

// The letters that are two in one.
const titleCase: Readonly<Record<string, string>> = {
  ...{ ǆ: 'ǅ', Ǆ: 'ǅ', ǅ: 'ǅ', ǉ: 'ǈ', Ǉ: 'ǈ', ǈ: 'ǈ', ǌ: 'ǋ', Ǌ: 'ǋ', ǋ: 'ǋ', ǳ: 'ǲ', Ǳ: 'ǲ', ǲ: 'ǲ' },
  ...{ ᾳ: 'ᾼ', ῃ: 'ῌ', ῳ: 'ῼ' },
}

/** Ruby's `capitalize`: the first letter large, all others small. */
export function capitalize(text: string): string {
  const [first = '', ...rest] = Array.from(text)
  return titled(first) + downcase(rest.join(''))
}

function titled(letter: string): string {
  if (/[\u1F80-\u1FAF]/.test(letter)) return String.fromCharCode(letter.charCodeAt(0) | 8) // Greek with an iota below
  if (/[\u10D0-\u10FF]/.test(letter)) return letter // Georgian words begin small
  if (/[\u1C90-\u1CBF]/.test(letter)) return letter.toLowerCase()
  const upper = titleCase[letter] ?? letter.toUpperCase()
  return upper.length > letter.length ? upper[0]! + downcase(upper.slice(1)) : upper
}
