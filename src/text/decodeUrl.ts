/** The path of a URL with all escapes decoded. If an escape is not valid, the path is returned unchanged. */
export function decodePath(path: string): string {
  return decodeOrKeep(path, decodeURIComponent)
}

/**
 * A URL with its escapes decoded, except those of `/`, `?`, `#` and similar characters. If an escape is not valid, the
 * URL is returned unchanged.
 */
export function decodeUrl(url: string): string {
  return decodeOrKeep(url, decodeURI)
}

function decodeOrKeep(text: string, decode: (text: string) => string): string {
  if (!text.includes('%')) return text
  try {
    return decode(text)
  } catch {
    return text
  }
}
