import { hasLetters, dataView, type ImageBytes, type ImageSize } from './bytes'

/** Reads extended, lossless and simple files (https://developers.google.com/speed/webp/docs/riff_container). */
export function webpSize(bytes: ImageBytes): ImageSize | undefined {
  if (bytes.length < 30 || !hasLetters(bytes, 0, 'RIFF') || !hasLetters(bytes, 8, 'WEBP')) return undefined
  if (hasLetters(bytes, 12, 'VP8X')) return { width: 1 + uint24(bytes, 24), height: 1 + uint24(bytes, 27) }
  if (hasLetters(bytes, 12, 'VP8L')) return lossless(dataView(bytes).getUint32(21, true))
  if (!hasLetters(bytes, 12, 'VP8 ')) return undefined
  return { width: dataView(bytes).getUint16(26, true) & 0x3fff, height: dataView(bytes).getUint16(28, true) & 0x3fff }
}

function lossless(bits: number): ImageSize {
  return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) }
}

function uint24(bytes: ImageBytes, offset: number): number {
  return dataView(bytes).getUint16(offset, true) + (dataView(bytes).getUint8(offset + 2) << 16)
}
