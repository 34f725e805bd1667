import { entityNames, newSince24 } from './entityNames'

const codePoints = new Map<string, number>()
const names = new Map<number, string>()
for (const entry of entityNames.split(' ')) {
  const colon = entry.lastIndexOf(':')
  const code = parseInt(entry.slice(colon + 1), 36)
  codePoints.set(entry.slice(0, colon), code)
  names.set(code, entry.slice(0, colon))
}

const unknownIn24 = new Set(newSince24.split(' '))

/**
 * The characters of Windows-1252 from 128 on. Browsers and kramdown read these numbers as Windows-1252. A space means
 * that Windows-1252 has no character.
 */
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

/** Whether kramdown 2.4 does not know this entity name. */
export function isUnknownIn24(name: string): boolean {
  return unknownIn24.has(name)
}

/** The character of an entity name or code point, or undefined for a name that kramdown does not know. */
export function entityCharacter(nameOrCode: string | number): string | undefined {
  const code = typeof nameOrCode === 'number' ? nameOrCode : codePoints.get(nameOrCode)
  if (code === undefined) return undefined
  const windows = code < 160 ? WINDOWS_1252[code - 128] : undefined
  if (windows !== undefined && windows !== ' ') return windows
  const isCharacter = code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
  return isCharacter ? String.fromCodePoint(code) : '\uFFFD'
}

/**
 * The entity name of a character. If the reference in the source has a name, that name is returned, else the last name
 * in kramdown's table.
 */
export function entityName(character: string, original?: string): string | undefined {
  const written = original?.startsWith('&#') === false ? original.slice(1, -1) : undefined
  return written ?? names.get(codePointOf(character))
}

export function codePointOf(character: string): number {
  return character.codePointAt(0) ?? 0
}
