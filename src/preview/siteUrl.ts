/** A URL within the site, from the site's root. */
export interface SiteUrl {
  /** The path, which begins with a slash. It is as written, so it may be percent-encoded. */
  readonly path: string
  /** `#` and what follows it; `''` if there is none. */
  readonly fragment: string
  /** True if the URL was relative to the page. The editor reads such a URL as relative to the source file. */
  readonly isRelative: boolean
}

/** The URL of a site, and of the page that a URL is in. */
export interface UrlBase {
  /** `url:` and `baseurl:` of the configuration. */
  readonly url: string
  readonly baseurl: string
  /** The page's URL from the site's root; `undefined` if it has none. */
  readonly pageUrl: string | undefined
}

/**
 * The place within the site that a URL in a page leads to: `/assets/a.png`, `{{ site.baseurl }}/about`, a whole URL of the
 * site, or `b.png` from the page. `undefined` for other sites, for a URL without a path and for `data:` and other schemes.
 */
export function siteUrlOf(written: string, viewpoint: UrlBase): SiteUrl | undefined {
  const url = withoutHost(written.trim(), viewpoint.url)
  const [, path = '', fragment = ''] = /^([^?#]*)(?:\?[^#]*)?(#.*)?$/s.exec(url) ?? []
  if (path === '' || /^[a-z][a-z0-9+.-]*:|^\/\//i.test(path)) return undefined
  if (path.startsWith('/')) return { path: withoutBase(path, viewpoint.baseurl), fragment, isRelative: false }
  if (viewpoint.pageUrl === undefined) return undefined
  return { path: joined(viewpoint.pageUrl, path), fragment, isRelative: true }
}

function withoutHost(url: string, host: string): string {
  const start = host.replace(/\/+$/, '')
  if (start === '' || !url.toLowerCase().startsWith(start.toLowerCase())) return url
  const rest = url.slice(start.length)
  return rest === '' ? '/' : /^[/?#]/.test(rest) ? rest : url
}

/** The path without the base URL. A path without the base is read from the source's root, since its author sees the file there. */
function withoutBase(path: string, baseurl: string): string {
  const base = `/${baseurl.replace(/^\/+|\/+$/g, '')}`
  if (base === '/' || (path !== base && !path.startsWith(`${base}/`))) return normal(path)
  return normal(path.slice(base.length) || '/')
}

function joined(pageUrl: string, path: string): string {
  return normal(pageUrl.replace(/[^/]*$/, '') + path)
}

/** The path without empty segments, `.` and `..`. As in browsers, `..` at the root stays at the root. */
function normal(path: string): string {
  const parts: string[] = []
  for (const part of path.split('/'))
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  const isFolder = parts.length > 0 && /\/\.{0,2}$/.test(path)
  return `/${parts.join('/')}${isFolder ? '/' : ''}`
}
