import { hasLetters, view, type Bytes, type Size } from './bytes'

/** Reads the size of the logical screen (https://www.w3.org/Graphics/GIF/spec-gif89a.txt, 18). */
export function gif(bytes: Bytes): Size | undefined {
  if (bytes.length < 10 || !(hasLetters(bytes, 0, 'GIF87a') || hasLetters(bytes, 0, 'GIF89a'))) return undefined
  return { width: view(bytes).getUint16(6, true), height: view(bytes).getUint16(8, true) }
}
