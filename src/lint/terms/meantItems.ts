/** Marks of other scripts and typographic ones, by what they are meant for. */
const foreign: readonly (readonly [RegExp, string])[] = [
  ...([[/[［【]/g, '['], [/[］】]/g, ']'], [/[，、]/g, ','], [/[＂“”„]/g, '"'], [/[‘’]/g, "'"]] as const),
] // prettier-ignore

/**
 * The names that a list was meant to hold whose brackets, quotes or commas do not match; `undefined` where that is not
 * certain: text or a second list behind it, marks that are left.
 */
export function meantItems(source: string): readonly string[] | undefined {
  const ascii = foreign.reduce((text, [mark, meant]) => text.replace(mark, meant), source).trim()
  const inner = withoutBrackets(withoutQuotes(ascii.replace(/[,\s]+$/, '')))
  const names = inner === undefined ? undefined : itemsOf(inner)
  return names?.every((name) => name !== '' && !/[[\]{}"#]|: |:$|^[-'?]|'$/.test(name))
    ? [...new Set(names)]
    : undefined
}

/** `"[a, b]"`, `'a', 'b'` with one quote around all. */
function withoutQuotes(source: string): string {
  return /^(["'])\[.*\]\1$/.test(source) ? source.slice(1, -1).trim() : source
}

/** `[[a, b]`, `[a, b]]`, `a, b]`: what stands between; nothing where a bracket is in the middle. */
function withoutBrackets(source: string): string | undefined {
  const inner = source.replace(/^\[[[\s]*/, '').replace(/[,\s]*[\]\s]*\]$/, '')
  return /[[\]]/.test(inner) ? undefined : inner.replace(/[,\s]+$/, '')
}

function itemsOf(inner: string): string[] {
  if (/^- /.test(inner)) return inner.slice(2).split(/ +- +/)
  const parts = inner.replace(/(["'])[ \t]+(?=\1)/g, '$1,').split(/,/)
  return parts.map((part) => part.trim().replace(/^["']|["']$/g, '').trim()).filter((part, at) => part !== '' || at === 0) // prettier-ignore
}
