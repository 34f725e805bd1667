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

/** Reads one construct around an offset. The body begins at `start`. */
type PlaceReader = (text: string, offset: number, start: number) => BodyPlace | undefined

/** The constructs that have no meaning in code. One that can be inside another comes first. */
const readers: readonly PlaceReader[] = [attributePlace, htmlPlace, destinationPlace, footnotePlace]

/**
 * The construct that the cursor is in, complete or half typed; `undefined` for plain text and for code. Only the text near
 * the cursor is read, unless there is a construct: whether it is in code depends on the whole body.
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
