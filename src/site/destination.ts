import { decodePath } from '../text/decodeUrl'

/** Liquid that stands for the site's root, or writes a path of it out. */
const root = /^\{\{-?\s*site\.(?:baseurl|url)\s*-?\}\}(?:\{\{-?\s*site\.baseurl\s*-?\}\})?/
const filtered = /^\{\{-?\s*(["'])(.*?)\1\s*\|\s*(?:prepend:\s*site\.baseurl|relative_url|absolute_url)[^}]*\}\}/

/**
 * Where a link or an image leads, as the index names it: `assets/a.png` from the site's root, `./a.png` from the page,
 * without query and fragment; `undefined` for what leads out of the site, stays on the page, or only Liquid can tell.
 */
export function destinationIn(written: string): string | undefined {
  const target = written.replace(filtered, (_, _quote, path: string) => `/${path}`).replace(root, '/')
  const path = target.replace(/[?#].*$/s, '')
  if (path === '' || /^[a-z][\w+.-]*:|^\/\/[^/]*\.|\{[{%]|\n/i.test(path)) return undefined
  const inLetters = decodePath(path)
  return inLetters.startsWith('/') ? inLetters.replace(/^\/+/, '') : `./${inLetters.replace(/^(\.\/)+/, '')}`
}
