import { isKnownKey } from '../knownKeys'

/**
 * Whether a colon in a text may have been a key's. A lower-case word may always be one (`A walk lede: x`); behind a
 * capital only known keys are told (`A Walktitle: x`).
 */
export function endsInKey(text: string): boolean {
  return [...text.matchAll(/(\S*?)["']?[ \t]*[:：﹕](?=\s|$|@)/g)].some(([, word]) => mayBeKey(word!))
}

function mayBeKey(word: string): boolean {
  const name = /[\w-]+$/.exec(word)?.[0] ?? ''
  if (/(?:^|[^A-Za-z])[a-z][\w-]*$/.test(name) || isKnownKey(name)) return true
  return name.includes('_') || isGlued(name)
}

/** A known key behind the end of something else. */
export function isGlued(name: string): boolean {
  return !isKnownKey(name) && Array.from(name.slice(1), (_, at) => name.slice(at + 1)).some(isKnownKey)
}
