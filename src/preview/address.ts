/** A place of the site that a page names, as a URL below its root. */
export interface Address {
  /** Begins with a slash, as written: parts may be percent-encoded. */
  readonly path: string
  /** `#` and what follows, or nothing. */
  readonly fragment: string
  /** How it was written: from the root, or from the page, which an editor takes for the source file. */
  readonly isRelative: boolean
}

/** Where a site is published, and the page that names something. */
export interface Viewpoint {
  /** `url:` and `baseurl:` of the configuration. */
  readonly url: string
  readonly baseurl: string
  /** The page's URL below the root; `undefined` where it has none. */
  readonly pageUrl: string | undefined
}

/**
 * What a URL in a page names within its own site: `/assets/a.png`, `{{ site.baseurl }}/about`, the site's own address in
 * full, `b.png` beside the page. `undefined` for other sites, for what has no path and for `data:` and the like.
 */
export function addressOf(written: string, viewpoint: Viewpoint): Address | undefined {
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

/** What does not begin with the base is taken for a path from the root of the source: what its author sees is the file. */
function withoutBase(path: string, baseurl: string): string {
  const base = `/${baseurl.replace(/^\/+|\/+$/g, '')}`
  if (base === '/' || (path !== base && !path.startsWith(`${base}/`))) return normal(path)
  return normal(path.slice(base.length) || '/')
}

function joined(pageUrl: string, path: string): string {
  return normal(pageUrl.replace(/[^/]*$/, '') + path)
}

/** Without empty parts, `.` and `..`, which stops at the root as a browser's does. */
function normal(path: string): string {
  const parts: string[] = []
  for (const part of path.split('/'))
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  const isFolder = parts.length > 0 && /\/\.{0,2}$/.test(path)
  return `/${parts.join('/')}${isFolder ? '/' : ''}`
}
