import type { Bytes, Size } from './bytes'
import { gif } from './gif'
import { jpeg } from './jpeg'
import { png } from './png'
import { svg } from './svg'
import { webp } from './webp'

/** The readers of all supported formats. */
const formats: readonly ((bytes: Bytes) => Size | undefined)[] = [png, jpeg, gif, webp, svg]

/** The width and height of an image in pixels, as browsers show it, from the first bytes of its file. Never throws. */
export function pictureSize(bytes: Bytes): Size | undefined {
  for (const format of formats) {
    const size = format(bytes)
    if (size) return size
  }
  return undefined
}
