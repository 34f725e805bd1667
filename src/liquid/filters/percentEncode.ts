/** A text whose matches are written as percent signs and the bytes of UTF-8. */
export function percentEncode(text: string, pattern: RegExp): string {
  const encoder = new TextEncoder()
  const code = (byte: number) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`
  return text.replace(pattern, (found) => Array.from(encoder.encode(found), code).join(''))
}
