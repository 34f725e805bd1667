/** A path of a URL with all escapes decoded; the path as it is if a percent sign escapes nothing. */
export function decodePath(path: string): string {
  return decodeOrKeep(path, decodeURIComponent)
}

/** A URL with its escapes decoded, except those of `/`, `?`, `#` and the like; as it is if a percent sign escapes nothing. */
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
