import { hasLetters, view, type Bytes, type Size } from './bytes'

/** https://www.w3.org/TR/png/#11IHDR: the first chunk tells the size. */
export function png(bytes: Bytes): Size | undefined {
  if (bytes.length < 24 || !hasLetters(bytes, 1, 'PNG\r\n') || !hasLetters(bytes, 12, 'IHDR')) return undefined
  return { width: view(bytes).getUint32(16), height: view(bytes).getUint32(20) }
}
