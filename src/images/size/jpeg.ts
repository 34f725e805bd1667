import { dataView, type ImageBytes, type ImageSize } from './bytes'

/**
 * Reads the size from the frame's header (https://www.w3.org/Graphics/JPEG/itu-t81.pdf, B.2.2), which follows other
 * segments.
 */
export function jpegSize(bytes: ImageBytes): ImageSize | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined
  let sideways = false
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff;) {
    const marker = dataView(bytes).getUint8(at + 1)
    const length = dataView(bytes).getUint16(at + 2)
    if (isFrame(marker)) return sizeIn(bytes, at, sideways)
    if (marker === 0xe1) sideways = isSideways(bytes, at + 4) || sideways
    at += marker === 0xff ? 1 : 2 + length
  }
  return undefined
}

/** Whether a marker is one of `SOF0` to `SOF15`, except the markers of tables in that range. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
}

function sizeIn(bytes: ImageBytes, at: number, sideways: boolean): ImageSize {
  const [height, width] = [dataView(bytes).getUint16(at + 5), dataView(bytes).getUint16(at + 7)]
  return sideways ? { width: height, height: width } : { width, height }
}

/** Whether Exif's orientation is 5 or more. Browsers rotate such an image by a quarter turn. */
function isSideways(bytes: ImageBytes, start: number): boolean {
  if (start + 14 > bytes.length || dataView(bytes).getUint32(start) !== 0x45786966) return false
  const tiff = start + 6
  const little = bytes[tiff] === 0x49
  const directory = tiff + dataView(bytes).getUint32(tiff + 4, little)
  if (directory + 2 > bytes.length) return false
  for (let count = dataView(bytes).getUint16(directory, little), at = directory + 2; count > 0; count -= 1, at += 12) {
    if (at + 12 > bytes.length) return false
    if (dataView(bytes).getUint16(at, little) === 0x0112) return dataView(bytes).getUint16(at + 8, little) >= 5
  }
  return false
}
