/** The first bytes of a file. They are enough for all formats except JPEG with large metadata. */
export type ImageBytes = Uint8Array

export interface ImageSize {
  readonly width: number
  readonly height: number
}

export function dataView(bytes: ImageBytes): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** Whether the bytes at an offset are the given ASCII letters. */
export function hasLetters(bytes: ImageBytes, offset: number, letters: string): boolean {
  return [...letters].every((letter, index) => bytes[offset + index] === letter.charCodeAt(0))
}
