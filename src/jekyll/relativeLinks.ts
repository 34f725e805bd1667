import { listValue, stringKeys, isTruthy } from './config/configValues'
import type { Config } from './config/config'
import { globIncludes } from './config/entryFilter'

/**
 * The patterns for links to source files that jekyll-relative-links finds and rewrites in Markdown before Liquid:
 * https://github.com/benbalter/jekyll-relative-links/blob/main/lib/jekyll-relative-links/generator.rb. The length
 * limits keep the time linear for hostile texts; no real link is longer. The text of an inline link may be anything.
 */
const fragment = String.raw`(#[^\n]{1,200}?)?`
const title = String.raw`([ \t\r\n\f\v]{1,9}"(?:\\"|[^"]){0,200}(?<!\\)"|[ \t\r\n\f\v]{1,9}"(?:\\'|[^']){0,200}(?<!\\)')?`
const inline = String.raw`(?<=\[[^\n]{0,500})\]\(([^)]{1,300}?)${fragment}${title}\)`
const reference = String.raw`(?<![^\n])[ \t\r\n\f\v]{0,99}?\[([^\n]{0,200}?)\]: ([^\n]{1,300}?)${fragment}${title}[ \t\r\n\f\v]{0,9}?(?=\n|(?![^]))`
const link = new RegExp(`${inline}|${reference}`, 'g')

/** Whether jekyll-relative-links, if it is loaded, rewrites the links of a file. `path` is relative to the source. */
export function rewritesLinks({ values }: Pick<Config, 'values'>, path: string, isDocument: boolean): boolean {
  const options = stringKeys(values.get('relative_links'))
  if (options.get('enabled') === false || (isDocument && options.get('collections') !== true)) return false
  return !isTruthy(options.get('exclude')) || !globIncludes(listValue(options.get('exclude')) ?? [], path)
}

/**
 * Rewrites the links to source files in a text.
 * @param folder the file's folder relative to the source; empty for the source itself
 * @param urlOf returns the URL of a source file, by its path relative to the source
 */
export function rewriteLinks(markdown: string, folder: string, urlOf: (path: string) => string | undefined): string {
  return markdown.replace(link, (whole, ...parts: (string | undefined)[]) => {
    const isInline = parts[0] !== undefined
    const [target = '', anchor = '', titled = ''] = isInline ? parts.slice(0, 3) : parts.slice(4, 7)
    const path = target.startsWith('#') || isAbsolute(target) ? undefined : pathFrom(target, folder)
    const url = path === undefined ? undefined : urlOf(path)
    if (url === undefined) return whole
    return isInline ? `](${url}${anchor}${titled})` : `\n[${parts[3]}]: ${url}${anchor}${titled}`
  })
}

function isAbsolute(target: string): boolean {
  return /^[a-z][a-z\d+.-]*:/i.test(target)
}

/** Resolves a target to a path relative to the source; `undefined` for a target outside of the source. */
function pathFrom(target: string, folder: string): string | undefined {
  const parts = target.startsWith('/') || folder === '' ? [] : folder.split('/')
  for (const part of target.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return undefined
  }
  return unescaped(parts.join('/'))
}

/** Decodes a path as Ruby's `CGI.unescape` does. */
function unescaped(path: string): string {
  const bytes = path.replaceAll('+', ' ').replace(/%(?![\da-f]{2})/gi, '%25')
  try {
    return decodeURIComponent(bytes)
  } catch {
    return path // The path is not UTF-8, so no file has that name.
  }
}
