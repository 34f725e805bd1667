/** Full-width and typographic punctuation, with the ASCII characters that the author meant. */
const punctuation: readonly (readonly [RegExp, string])[] = [
  [/[［【]/g, '['],
  [/[］】]/g, ']'],
  [/[，、]/g, ','],
  [/[＂“”„]/g, '"'],
  [/[‘’]/g, "'"],
]

/**
 * Returns the names in a list whose brackets, quotes or commas do not match; `undefined` if the names are uncertain,
 * because text, a second list or other punctuation follows.
 */
export function suggestItems(source: string): readonly string[] | undefined {
  const ascii = punctuation.reduce((text, [characters, meant]) => text.replace(characters, meant), source).trim()
  const inner = withoutBrackets(withoutQuotes(ascii.replace(/[,\s]+$/, '')))
  const names = inner === undefined ? undefined : itemsOf(inner)
  return names?.every((name) => name !== '' && !/[[\]{}"#]|: |:$|^[-'?]|'$/.test(name))
    ? [...new Set(names)]
    : undefined
}

/** Removes quotes around a whole list: `"[a, b]"`. */
function withoutQuotes(source: string): string {
  return /^(["'])\[.*\]\1$/.test(source) ? source.slice(1, -1).trim() : source
}

/** The text between the brackets of `[[a, b]`, `[a, b]]` or `a, b]`; `undefined` if it contains another bracket. */
function withoutBrackets(source: string): string | undefined {
  const inner = source.replace(/^\[[[\s]*/, '').replace(/[,\s]*[\]\s]*\]$/, '')
  return /[[\]]/.test(inner) ? undefined : inner.replace(/[,\s]+$/, '')
}

function itemsOf(inner: string): string[] {
  if (/^- /.test(inner)) return inner.slice(2).split(/ +- +/)
  const parts = inner.replace(/(["'])[ \t]+(?=\1)/g, '$1,').split(/,/)
  return parts.map(withoutOwnQuotes).filter((part, at) => part !== '' || at === 0)
}

function withoutOwnQuotes(part: string): string {
  const bare = part.trim().replace(/^["']|["']$/g, '')
  return bare.trim()
}
