/** Ruby's `downcase`: letter by letter, with no eye for a sigma at the end of a word. */
export function downcase(text: string): string {
  return Array.from(text, (letter) => letter.toLowerCase()).join('')
}

// The letters that are two in one.
const titleCase: Readonly<Record<string, string>> = {
  ...{ ǆ: 'ǅ', Ǆ: 'ǅ', ǉ: 'ǈ', Ǉ: 'ǈ', ǌ: 'ǋ', Ǌ: 'ǋ', ǳ: 'ǲ', Ǳ: 'ǲ' },
}

/** Ruby's `capitalize`: the first letter large, all others small. */
export function capitalize(text: string): string {
  const [first = '', ...rest] = Array.from(text)
  const upper = titleCase[first] ?? first.toUpperCase()
  const head = upper.length > first.length ? upper[0]! + downcase(upper.slice(1)) : upper
  return head + downcase(rest.join(''))
}
