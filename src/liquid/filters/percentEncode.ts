/** Replaces each match in a text by its UTF-8 bytes in percent-encoding. */
export function percentEncode(text: string, pattern: RegExp): string {
  const encoder = new TextEncoder()
  const code = (byte: number) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`
  return text.replace(pattern, (found) => Array.from(encoder.encode(found), code).join(''))
}
