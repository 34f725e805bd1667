/** What is read of a file: its first bytes are enough for all formats but JPEG with large metadata. */
export type Bytes = Uint8Array

export interface Size {
  readonly width: number
  readonly height: number
}

export function view(bytes: Bytes): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** True where the letters stand at an offset. */
export function hasLetters(bytes: Bytes, offset: number, letters: string): boolean {
  return [...letters].every((letter, index) => bytes[offset + index] === letter.charCodeAt(0))
}
