/** A URL with the letters of its author. Reserved characters such as `%2F` stay encoded, and so does an invalid URL. */
export function decodeUrl(url: string): string {
  return decodeOrKeep(url, decodeURI)
}

/** A path or fragment of a URL without percent-encoding. One with an invalid escape, such as a lone `%`, is returned as it is. */
export function decodePath(path: string): string {
  return decodeOrKeep(path, decodeURIComponent)
}

function decodeOrKeep(written: string, decode: (encoded: string) => string): string {
  if (!written.includes('%')) return written
  try {
    return decode(written)
  } catch {
    return written
  }
}
