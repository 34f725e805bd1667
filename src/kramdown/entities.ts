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

/** What browsers, and kramdown, take the numbers from 128 on for: Windows-1252. A space stands for itself. */
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

/** Whether kramdown 2.4 lacks the name. */
export function isUnknownIn24(name: string): boolean {
  return unknownIn24.has(name)
}

/** The character of an entity's name or code point; nothing for a name that kramdown does not know. */
export function entityCharacter(nameOrCode: string | number): string | undefined {
  const code = typeof nameOrCode === 'number' ? nameOrCode : codePoints.get(nameOrCode)
  if (code === undefined) return undefined
  const windows = code < 160 ? WINDOWS_1252[code - 128] : undefined
  if (windows !== undefined && windows !== ' ') return windows
  const isCharacter = code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
  return isCharacter ? String.fromCodePoint(code) : '\uFFFD'
}

/** The name of a character: the one that was written, else the last that kramdown knows. */
export function entityName(character: string, original?: string): string | undefined {
  const written = original?.startsWith('&#') === false ? original.slice(1, -1) : undefined
  return written ?? names.get(codePointOf(character))
}

export function codePointOf(character: string): number {
  return character.codePointAt(0) ?? 0
}
