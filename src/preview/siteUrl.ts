/** A URL within the site, from the site's root. */
export interface SiteUrl {
  /** The path, which begins with a slash. It is as written, so it may be percent-encoded. */
  readonly path: string
  /** `#` and the text after it; `''` if there is none. */
  readonly fragment: string
  /** True if the URL was relative to the page. The editor resolves such a URL from the source file. */
  readonly isRelative: boolean
}

/** The URL of a site, and the URL of the page that contains the URL to resolve. */
export interface UrlBase {
  /** `url:` and `baseurl:` of the configuration. */
  readonly url: string
  readonly baseurl: string
  /** The page's URL from the site's root; `undefined` if it has none. */
  readonly pageUrl: string | undefined
}

/**
 * Resolves a URL in a page to a URL within the site: `/assets/a.png`, `{{ site.baseurl }}/about`, a whole URL of the
 * site, or `b.png` relative to the page. Returns `undefined` for other sites, for a URL without a path, and for `data:`
 * and other schemes.
 */
export function siteUrlOf(written: string, base: UrlBase): SiteUrl | undefined {
  const url = withoutHost(written.trim(), base.url)
  const [, path = '', fragment = ''] = /^([^?#]*)(?:\?[^#]*)?(#.*)?$/s.exec(url) ?? []
  if (path === '' || /^[a-z][a-z0-9+.-]*:|^\/\//i.test(path)) return undefined
  if (path.startsWith('/')) return { path: withoutBase(path, base.baseurl), fragment, isRelative: false }
  if (base.pageUrl === undefined) return undefined
  return { path: joined(base.pageUrl, path), fragment, isRelative: true }
}

function withoutHost(url: string, host: string): string {
  const start = host.replace(/\/+$/, '')
  if (start === '' || !url.toLowerCase().startsWith(start.toLowerCase())) return url
  const rest = url.slice(start.length)
  return rest === '' ? '/' : /^[/?#]/.test(rest) ? rest : url
}

/**
 * Returns the path without the base URL. A path without the base is resolved from the source's root, since that is
 * where its author sees the file.
 */
function withoutBase(path: string, baseurl: string): string {
  const base = `/${baseurl.replace(/^\/+|\/+$/g, '')}`
  if (base === '/' || (path !== base && !path.startsWith(`${base}/`))) return normal(path)
  return normal(path.slice(base.length) || '/')
}

function joined(pageUrl: string, path: string): string {
  return normal(pageUrl.replace(/[^/]*$/, '') + path)
}

/** Removes empty segments, `.` and `..` from a path. At the root, `..` stays at the root, as in browsers. */
function normal(path: string): string {
  const parts: string[] = []
  for (const part of path.split('/'))
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  const isFolder = parts.length > 0 && /\/\.{0,2}$/.test(path)
  return `/${parts.join('/')}${isFolder ? '/' : ''}`
}
