import type { Config } from '../jekyll/config/config'
import { decodePath } from '../text/decodeUrl'
import { folderOf, resolvePath } from '../text/path'
import { textOf, type Span } from '../text/span'
import type { FileText } from './fileText'

/** The target of a destination, as far as it is known before Jekyll runs. */
export interface SiteTarget {
  /**
   * The decoded path relative to the source, without a fragment. If it ends with `/`, it is a folder or the URL of a
   * page.
   */
  readonly name: string
  /** The span of the path as written, without a fragment. */
  readonly span: Span
  readonly form: 'relative' | 'rooted' | 'liquid'
}

/** The target of a link or image; `undefined` if it is on another site, or depends on the output of Liquid. */
export function readSiteTarget(file: FileText, destination: Span): SiteTarget | undefined {
  const span = withoutBase(file, withoutLiquid(file.text, destination))
  const written = textOf(file.text, span)
  const [path = ''] = /^[^?#]*/.exec(written) ?? []
  if (path === '' || /\{[{%]|^\/\/|^[a-z][a-z\d+.-]*:/i.test(written)) return undefined
  const decoded = decodePath(path)
  const isPlain = span.start === destination.start
  const form = !isPlain ? 'liquid' : decoded.startsWith('/') ? 'rooted' : 'relative'
  const name = resolvePath(form === 'relative' ? folderOf(file.pathInSource) : '', decoded)
  return name === undefined ? undefined : { name, form, span: { start: span.start, end: span.start + path.length } }
}

const siteUrl = /^\{\{-?\s*site\.(?:url|baseurl)\s*-?\}\}/
const filtered =
  /^(\{\{-?\s*["'])([^"'{}]*)["']\s*(?:\|\s*(?:relative_url|absolute_url|prepend:\s*site\.(?:baseurl|url))\s*)*-?\}\}(?=$|[?#])/

/** The span of the path in `{{ site.baseurl }}/a.png` or `{{ "/a.png" | relative_url }}`. */
function withoutLiquid(text: string, { start, end }: Span): Span {
  const written = text.slice(start, end)
  const prefix = siteUrl.exec(written)
  if (prefix) return withoutLiquid(text, { start: start + prefix[0].length, end })
  const [, opening, inner] = filtered.exec(written) ?? []
  if (opening === undefined || inner === undefined) return { start, end }
  return { start: start + opening.length, end: start + opening.length + inner.length }
}

/** The span of the path without the site's base URL. In `/base/a.png`, it is the span of `/a.png`. */
function withoutBase({ text, config }: FileText, span: Span): Span {
  const base = baseUrlPath(config)
  const isBelow = base !== '' && text.startsWith(`/${base}/`, span.start) && span.start + base.length + 1 < span.end
  return isBelow ? { start: span.start + base.length + 1, end: span.end } : span
}

/** `baseurl:` of a configuration, without slashes at the start and end. */
export function baseUrlPath({ values }: Config): string {
  const base = values.get('baseurl')
  return typeof base === 'string' ? base.replace(/^\/+|\/+$/g, '') : ''
}
