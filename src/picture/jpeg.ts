import { view, type Bytes, type Size } from './bytes'

/** The frame's header tells the size; the segments before it are passed over (https://www.w3.org/Graphics/JPEG/itu-t81.pdf, B.2.2). */
export function jpeg(bytes: Bytes): Size | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined
  let sideways = false
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff;) {
    const marker = bytes[at + 1]!
    const length = view(bytes).getUint16(at + 2)
    if (isFrame(marker)) return turned(bytes, at, sideways)
    if (marker === 0xe1) sideways = isSideways(bytes, at + 4) || sideways
    at += marker === 0xff ? 1 : 2 + length
  }
  return undefined
}

/** `SOF0` to `SOF15` without the tables that lie among them. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
}

function turned(bytes: Bytes, at: number, sideways: boolean): Size {
  const [height, width] = [view(bytes).getUint16(at + 5), view(bytes).getUint16(at + 7)]
  return sideways ? { width: height, height: width } : { width, height }
}

/** Exif's orientation from 5 on: browsers show the picture turned by a quarter. */
function isSideways(bytes: Bytes, start: number): boolean {
  if (start + 14 > bytes.length || view(bytes).getUint32(start) !== 0x45786966) return false
  const tiff = start + 6
  const little = bytes[tiff] === 0x49
  const directory = tiff + view(bytes).getUint32(tiff + 4, little)
  if (directory + 2 > bytes.length) return false
  for (let left = view(bytes).getUint16(directory, little), at = directory + 2; left > 0; left -= 1, at += 12) {
    if (at + 12 > bytes.length) return false
    if (view(bytes).getUint16(at, little) === 0x0112) return view(bytes).getUint16(at + 8, little) >= 5
  }
  return false
}
