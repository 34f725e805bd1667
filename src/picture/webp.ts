import { hasLetters, view, type Bytes, type Size } from './bytes'

/** Reads extended, lossless and simple files (https://developers.google.com/speed/webp/docs/riff_container). */
export function webp(bytes: Bytes): Size | undefined {
  if (bytes.length < 30 || !hasLetters(bytes, 0, 'RIFF') || !hasLetters(bytes, 8, 'WEBP')) return undefined
  if (hasLetters(bytes, 12, 'VP8X')) return { width: 1 + uint24(bytes, 24), height: 1 + uint24(bytes, 27) }
  if (hasLetters(bytes, 12, 'VP8L')) return lossless(view(bytes).getUint32(21, true))
  if (!hasLetters(bytes, 12, 'VP8 ')) return undefined
  return { width: view(bytes).getUint16(26, true) & 0x3fff, height: view(bytes).getUint16(28, true) & 0x3fff }
}

function lossless(bits: number): Size {
  return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) }
}

function uint24(bytes: Bytes, offset: number): number {
  return view(bytes).getUint16(offset, true) + (view(bytes).getUint8(offset + 2) << 16)
}
