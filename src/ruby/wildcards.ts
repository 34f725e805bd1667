/** A part of a pattern: `any` for any characters, or a test that one character must pass. */
type Token = 'any' | ((letter: string) => boolean)

/** A parsed pattern with `*`, `?` and `[…]`. Matching a text takes at most |pattern| × |text| steps. */
export type Wildcards = readonly Token[]

/** Parses a pattern. A backslash escapes the next character. A reversed range matches its two ends only. */
export function parseWildcards(pattern: string): Wildcards {
  const tokens = pattern.match(/\*+|\[(?:[!^])?\]?[^\]]*\]|\\?[^]/gu) ?? []
  return tokens.map(toToken)
}

function toToken(written: string): Token {
  if (written.startsWith('*')) return 'any'
  if (written === '?') return () => true
  if (written.length > 2 && written.startsWith('[')) return oneOf(written.slice(1, -1))
  const letter = written.length > 1 ? written.slice(1) : written
  return (each) => each === letter
}

function oneOf(written: string): Token {
  const source = written
    .replace(/^!/, '^')
    .replace(/([^\\])-([^\\])/gu, (range, from: string, to: string) => (from > to ? from + to : range))
    .replace(/[\\[]/g, '\\$&')
  try {
    const pattern = new RegExp(`^[${source}]$`, 'u')
    return (letter) => pattern.test(letter)
  } catch {
    return () => false
  }
}

/** Whether the pattern matches the whole text. Backtracking only to the last `*` is enough. */
export function matchesWildcards(pattern: Wildcards, text: string): boolean {
  const letters = [...text]
  let [at, place] = [0, 0]
  let star: { readonly next: number; taken: number } | undefined
  while (at < letters.length) {
    const token = pattern[place]
    if (token === 'any') star = { next: (place += 1), taken: at }
    else if (token?.(letters[at] ?? '')) [at, place] = [at + 1, place + 1]
    else if (star) [at, place] = [(star.taken += 1), star.next]
    else return false
  }
  return pattern.slice(place).every((token) => token === 'any')
}
