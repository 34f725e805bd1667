import type { Config } from '../jekyll/config'
import { textOf, type Span } from '../text/span'
import { folderOf, joined } from '../text/path'
import { decodePath } from '../text/decodeUrl'
import type { FileText } from './fileText'

/** Where a destination leads, as far as it can be told before Jekyll runs. */
export interface Target {
  /** Relative to the source, decoded, without a fragment; one that ends with `/` is a folder's, or a page's URL. */
  readonly name: string
  /** Of the path as written, without a fragment. */
  readonly span: Span
  readonly form: 'relative' | 'rooted' | 'liquid'
}

/** Reads a link's or image's destination; `undefined` for another site's, and where it depends on what Liquid does. */
export function readTarget(file: FileText, destination: Span): Target | undefined {
  const span = withoutBase(file, withoutLiquid(file.text, destination))
  const written = textOf(file.text, span)
  const path = /^[^?#]*/.exec(written)![0]
  if (path === '' || /\{[{%]|^\/\/|^[a-z][a-z\d+.-]*:/i.test(written)) return undefined
  const decoded = decodePath(path)
  const isPlain = span.start === destination.start
  const form = !isPlain ? 'liquid' : decoded.startsWith('/') ? 'rooted' : 'relative'
  const name = joined(form === 'relative' ? folderOf(file.pathInSource) : '', decoded)
  return name === undefined ? undefined : { name, form, span: { start: span.start, end: span.start + path.length } }
}

const siteUrl = /^\{\{-?\s*site\.(?:url|baseurl)\s*-?\}\}/
const filtered =
  /^(\{\{-?\s*["'])([^"'{}]*)["']\s*(?:\|\s*(?:relative_url|absolute_url|prepend:\s*site\.(?:baseurl|url))\s*)*-?\}\}(?=$|[?#])/

/** What is left of `{{ site.baseurl }}/a.png` and of `{{ "/a.png" | relative_url }}`. */
function withoutLiquid(text: string, { start, end }: Span): Span {
  const written = text.slice(start, end)
  const prefix = siteUrl.exec(written)
  if (prefix) return withoutLiquid(text, { start: start + prefix[0].length, end })
  const [, opening, inner] = filtered.exec(written) ?? []
  if (opening === undefined || inner === undefined) return { start, end }
  return { start: start + opening.length, end: start + opening.length + inner.length }
}

/** `/base/a.png`, where the site is to stand below `/base`. */
function withoutBase({ text, config }: FileText, span: Span): Span {
  const base = baseOf(config)
  const isBelow = base !== '' && text.startsWith(`/${base}/`, span.start) && span.start + base.length + 1 < span.end
  return isBelow ? { start: span.start + base.length + 1, end: span.end } : span
}

/** `baseurl:` of a configuration without its slashes. */
export function baseOf({ values }: Config): string {
  const base = values.get('baseurl')
  return typeof base === 'string' ? base.replace(/^\/+|\/+$/g, '') : ''
}
