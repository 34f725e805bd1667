import { hasLetters, dataView, type ImageBytes, type ImageSize } from './bytes'

/** Reads the size from the first chunk (https://www.w3.org/TR/png/#11IHDR). */
export function pngSize(bytes: ImageBytes): ImageSize | undefined {
  if (bytes.length < 24 || !hasLetters(bytes, 1, 'PNG\r\n') || !hasLetters(bytes, 12, 'IHDR')) return undefined
  return { width: dataView(bytes).getUint32(16), height: dataView(bytes).getUint32(20) }
}
