import { decodePath } from '../text/decodeUrl'

/** Matches Liquid that prints the site's root at the start of a destination. */
const root = /^\{\{-?\s*site\.(?:baseurl|url)\s*-?\}\}(?:\{\{-?\s*site\.baseurl\s*-?\}\})?/
const filtered = /^\{\{-?\s*(["'])(.*?)\1\s*\|\s*(?:prepend:\s*site\.baseurl|relative_url|absolute_url)[^}]*\}\}/

/**
 * Returns the target of a link or image as the index names it: `assets/a.png` relative to the site's root, or `./a.png`
 * relative to the page, without query and fragment. Returns `undefined` for links to other sites, links within the
 * page, and targets that depend on Liquid.
 */
export function linkTarget(written: string): string | undefined {
  const target = written.replace(filtered, (_, _quote, path: string) => `/${path}`).replace(root, '/')
  const path = target.replace(/[?#].*$/s, '')
  if (path === '' || /^[a-z][\w+.-]*:|^\/\/[^/]*\.|\{[{%]|\n/i.test(path)) return undefined
  const inLetters = decodePath(path)
  return inLetters.startsWith('/') ? inLetters.replace(/^\/+/, '') : `./${inLetters.replace(/^(\.\/)+/, '')}`
}
