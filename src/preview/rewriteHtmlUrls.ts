import type { Localize } from '../messages/localize'
import { missingBox } from './missingImage'
import type { PreviewedPage, SiteLinks } from './siteLinks'
import { escapeHtml } from './tokens'

const characters: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['quot', '"'],
  ['lt', '<'],
  ['gt', '>'],
])
const tag = /<(img|a|source|video|audio|area|track)(?=\s)([^<>]*)>/gi
/** Matches each attribute with its value, so that text in quotes is not matched as an attribute name. */
const attribute = /(\s([^\s"'<>/=]+)\s*=\s*)(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/g
const urlAttribute = /^(?:src|href|poster|srcset)$/i

/**
 * Matches elements that load another page or send data to other sites. VS Code's content security policy blocks
 * scripts, but not these elements. They are renamed to elements that do nothing.
 */
const unsafeElement = /<(meta|base|form|link)(?=[\s/>])/gi

/**
 * Matches one attribute as browsers read it
 * (https://html.spec.whatwg.org/multipage/parsing.html#before-attribute-name-state).
 */
const nextAttribute =
  /[\t\n\f\r /]*([^\t\n\f\r />][^\t\n\f\r />=]*)(?:[\t\n\f\r ]*=[\t\n\f\r ]*(?:"([^"]*)"|'([^']*)'|([^\t\n\f\r >"'][^\t\n\f\r >]*)))?/y
const mostAttributes = 50

/** Whether the `link` whose attributes begin at `start` only loads a style sheet. Browsers use its first `rel`. */
function isStyleSheet(html: string, start: number): boolean {
  nextAttribute.lastIndex = start
  for (let count = 0; count < mostAttributes; count += 1) {
    const match = nextAttribute.exec(html)
    if (!match) return false
    const [, name = '', ...values] = match
    if (name.toLowerCase() === 'rel') return values.find((value) => value !== undefined)?.toLowerCase() === 'stylesheet'
  }
  return false
}

/** Matches elements in which browsers read only text and character references, not tags. */
const textOnly = /(<(title|textarea)(?=[\s>])[^<>]*>)([^]{0,10000}?)(?=<\/\2[\s>])/gi

/** Rewrites the URLs of tags in HTML as paths of the site's files; see `rewriteUrls`. */
export function rewriteHtmlUrls(html: string, page: PreviewedPage, links: SiteLinks, say: Localize): string {
  if (!html.includes('<')) return html
  // `&lt;` is text both inside and outside of these elements, so opening one of them cannot hide a tag.
  const shown = html.replace(
    textOnly,
    (_whole, start: string, _name, text: string) => start + text.replaceAll('<', '&lt;'),
  )
  return shown.replace(unsafeElement, disabled).replace(tag, (_whole, name: string, attributes: string) => {
    const missing = name.toLowerCase() === 'img' ? boxFor(attributes, page, links, say) : undefined
    const base = name.toLowerCase() === 'img' ? page : { ...page, media: '' }
    return missing ?? `<${name}${pointed(attributes, base, links)}>`
  })
}

function disabled(tag: string, name: string, offset: number, html: string): string {
  const isStyle = name.toLowerCase() === 'link' && isStyleSheet(html, offset + tag.length)
  return isStyle ? tag : `<jekyll-posts-${name}`
}

function pointed(attributes: string, page: PreviewedPage, links: SiteLinks): string {
  return attributes.replace(attribute, (whole, start: string, name: string, ...values: (string | undefined)[]) => {
    if (!urlAttribute.test(name)) return whole
    const written = unescape(values.slice(0, 3).find((value) => value !== undefined) ?? '')
    const value =
      name.toLowerCase() === 'srcset' ? candidates(written, page, links) : target(written, name, page, links)
    return value === undefined || value === written ? whole : `${start}"${escapeHtml(value)}"`
  })
}

function target(written: string, name: string, page: PreviewedPage, links: SiteLinks): string | undefined {
  if (name.toLowerCase() === 'href') return links.link(written, page)
  const found = links.image(written, page)
  return found && 'href' in found ? found.href : undefined
}

/** Rewrites each URL of a `srcset`: `a.png 1x, b.png 2x`. */
function candidates(written: string, page: PreviewedPage, links: SiteLinks): string {
  return written.replace(/[^\s,][^\s]*(?=\s|$)/g, (part) => target(part, 'src', page, links) ?? part)
}

function boxFor(attributes: string, page: PreviewedPage, links: SiteLinks, say: Localize): string | undefined {
  const found = links.image(valueOf('src', attributes), page)
  if (!found || 'href' in found) return undefined
  return missingBox(found, valueOf('alt', attributes), valueOf('class', attributes), say)
}

function valueOf(name: string, attributes: string): string {
  const found = [...attributes.matchAll(attribute)].find(([, , each]) => each?.toLowerCase() === name)
  const [, , , double, single, bare] = found ?? []
  return unescape(double ?? single ?? bare ?? '')
}

function unescape(value: string): string {
  return value.replace(/&(amp|quot|lt|gt);/g, (whole, name: string) => characters.get(name) ?? whole)
}
