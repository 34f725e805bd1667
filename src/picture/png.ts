import { hasLetters, view, type Bytes, type Size } from './bytes'

/** Reads the size from the first chunk (https://www.w3.org/TR/png/#11IHDR). */
export function png(bytes: Bytes): Size | undefined {
  if (bytes.length < 24 || !hasLetters(bytes, 1, 'PNG\r\n') || !hasLetters(bytes, 12, 'IHDR')) return undefined
  return { width: view(bytes).getUint32(16), height: view(bytes).getUint32(20) }
}
