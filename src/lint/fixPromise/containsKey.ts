import { isKnownKey } from '../isKnownKey'

/**
 * Whether a string contains a word and a colon that may have been a key. A word in lower case always may (`A walk
 * lede: x`). Another word may if it is or ends in a known key (`A Walktitle: x`), or contains `_`.
 */
export function containsKey(text: string): boolean {
  return [...text.matchAll(/(\S*?)["']?[ \t]*[:：﹕](?=\s|$|@)/g)].some(([, word = '']) => mayBeKey(word))
}

function mayBeKey(word: string): boolean {
  const name = /[\w-]+$/.exec(word)?.[0] ?? ''
  if (/(?:^|[^A-Za-z])[a-z][\w-]*$/.test(name) || isKnownKey(name)) return true
  return name.includes('_') || isGlued(name)
}

/** Whether a name ends in a known key that was joined to other text. */
export function isGlued(name: string): boolean {
  return !isKnownKey(name) && Array.from(name.slice(1), (_, at) => name.slice(at + 1)).some(isKnownKey)
}
