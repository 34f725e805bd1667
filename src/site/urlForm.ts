/** The forms in which a blog writes URLs of its own files. */
export type UrlForm = 'absolute' | 'baseurl' | 'url' | 'relative_url' | 'absolute_url' | 'relative'

const forms: readonly (readonly [form: UrlForm, pattern: RegExp])[] = [
  ['absolute', /^\/(?!\/)/],
  ['baseurl', /^\{\{-?\s*site\.baseurl\s*-?\}\}\//],
  ['url', /^\{\{-?\s*site\.url\s*-?\}\}(?:\{\{-?\s*site\.baseurl\s*-?\}\})?\//],
  ['relative_url', /^\{\{-?\s*["'][^"']*["']\s*\|\s*(?:relative_url|prepend:\s*site\.baseurl)\s*-?\}\}/],
  ['absolute_url', /^\{\{-?\s*["'][^"']*["']\s*\|\s*absolute_url\s*-?\}\}/],
  ['relative', /^(?!#|\{|\/|[a-z][\w+.-]*:)/i],
]

/** Returns the form of a link's destination; `undefined` for a link to another site. */
export function urlFormOf(written: string): UrlForm | undefined {
  return forms.find(([, pattern]) => pattern.test(written))?.[0]
}

/**
 * Writes a path (relative to the source) in a form. Escapes the characters that would end the destination in Markdown,
 * but keeps letters readable.
 */
export function writeUrl(path: string, form: UrlForm, quote: '"' | "'" = '"'): string {
  const url = `/${path.replace(/[\s()<>"'%?#]/g, encode)}`
  if (form === 'baseurl') return `{{ site.baseurl }}${url}`
  if (form === 'url') return `{{ site.url }}{{ site.baseurl }}${url}`
  const isFiltered = form === 'relative_url' || form === 'absolute_url'
  return isFiltered ? `{{ ${quote}${url}${quote} | ${form} }}` : url
}

function encode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
}
