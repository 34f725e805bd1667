import type { ImageBytes, ImageSize } from './bytes'
import { gifSize } from './gif'
import { jpegSize } from './jpeg'
import { pngSize } from './png'
import { svgSize } from './svg'
import { webpSize } from './webp'

/** The readers of all supported formats. */
const formats: readonly ((bytes: ImageBytes) => ImageSize | undefined)[] = [
  pngSize,
  jpegSize,
  gifSize,
  webpSize,
  svgSize,
]

/**
 * Returns the width and height of an image in pixels, as browsers show it, from the first bytes of its file. Never
 * throws.
 */
export function imageSize(bytes: ImageBytes): ImageSize | undefined {
  for (const format of formats) {
    const size = format(bytes)
    if (size) return size
  }
  return undefined
}
