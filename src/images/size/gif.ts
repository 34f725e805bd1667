import { hasLetters, dataView, type ImageBytes, type ImageSize } from './bytes'

/** Reads the size of the logical screen (https://www.w3.org/Graphics/GIF/spec-gif89a.txt, 18). */
export function gifSize(bytes: ImageBytes): ImageSize | undefined {
  if (bytes.length < 10 || !(hasLetters(bytes, 0, 'GIF87a') || hasLetters(bytes, 0, 'GIF89a'))) return undefined
  return { width: dataView(bytes).getUint16(6, true), height: dataView(bytes).getUint16(8, true) }
}
