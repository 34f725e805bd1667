import { readCode } from '../body/code'
import { bodyStart } from '../frontmatter/borders'
import { cursorAt } from '../frontmatter/cursor'
import { liquidTokens } from '../liquid/tokens'
import { attributePlace } from './attributePlace'
import { destinationPlace } from './destinationPlace'
import { fencePlace } from './fencePlace'
import { footnotePlace } from './footnotePlace'
import { htmlPlace } from './htmlPlace'
import { liquidPlace } from './liquidPlace'
import type { BodyPlace, Place } from './place'

/** Looks around an offset for one construct; nothing before `start` belongs to the body. */
export type PlaceReader = (text: string, offset: number, start: number) => BodyPlace | undefined

/** The constructs that mean nothing in code, in the order in which one may stand within another. */
const readers: readonly PlaceReader[] = [attributePlace, htmlPlace, destinationPlace, footnotePlace]

/**
 * What stands at an offset of a post, finished or half typed; `undefined` for plain text and for code. Only the
 * neighbourhood is read, but for what lies in doubt: whether a construct that is there stands in code.
 */
export function placeAt(text: string, offset: number): Place | undefined {
  const start = bodyStart(text)
  if (offset < start || start === 0) {
    const cursor = cursorAt(text, offset)
    if (cursor || start > 0) return cursor
  }
  return fencePlace(text, offset, start) ?? liquidPlace(text, offset, start) ?? outsideCode(text, offset, start)
}

function outsideCode(text: string, offset: number, start: number): BodyPlace | undefined {
  for (const read of readers) {
    const place = read(text, offset, start)
    if (place) return isInCode(text, offset, start) ? undefined : place
  }
  return undefined
}

function isInCode(text: string, offset: number, start: number): boolean {
  return readCode(text, start, liquidTokens(text, start)).spans.some((span) => span.start < offset && offset < span.end)
}
