import type { Bytes, Size } from './bytes'
import { gif } from './gif'
import { jpeg } from './jpeg'
import { png } from './png'
import { svg } from './svg'
import { webp } from './webp'

/** Every format whose size we read. */
const formats: readonly ((bytes: Bytes) => Size | undefined)[] = [png, jpeg, gif, webp, svg]

/** A picture's width and height in pixels, as browsers show it, from the bytes that a file begins with; never throws. */
export function pictureSize(bytes: Bytes): Size | undefined {
  for (const format of formats) {
    const size = format(bytes)
    if (size) return size
  }
  return undefined
}
