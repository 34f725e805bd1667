import { decodePath } from '../text/decodeUrl'

/**
 * Returns the files (relative to the destination) that a server may return for the path of a URL, the likeliest first.
 */
export function destinationsOf(url: string): string[] {
  const path = decodePath(url.replace(/[?#].*$/s, '')).replace(/^\/+/, '')
  if (path === '' || path.endsWith('/')) return [`${path}index.html`]
  return [path, `${path}.html`, `${path}/index.html`]
}
