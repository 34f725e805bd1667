import { entityNames, newSince24 } from './entityNames'

const codePoints = new Map<string, number>()
for (const entry of entityNames.split(' ')) {
  const colon = entry.lastIndexOf(':')
  codePoints.set(entry.slice(0, colon), parseInt(entry.slice(colon + 1), 36))
}

const unknownIn24 = new Set(newSince24.split(' '))

/** Whether kramdown 2.4 lacks the name. */
export function isUnknownIn24(name: string): boolean {
  return unknownIn24.has(name)
}

/** The character of an entity's name or code point; nothing for a name that kramdown does not know. */
export function entityCharacter(nameOrCode: string | number): string | undefined {
  const code = typeof nameOrCode === 'number' ? nameOrCode : codePoints.get(nameOrCode)
  if (code === undefined) return undefined
  if (code === 0) return ''
  const isCharacter = code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
  return isCharacter ? String.fromCodePoint(code) : '\uFFFD'
}
