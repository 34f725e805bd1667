import { missingBox, type Say } from './missingImage'
import type { Page, SiteLinks } from './siteLinks'
import { escapeHtml } from './tokens'

const characters: Readonly<Record<string, string>> = { amp: '&', quot: '"', lt: '<', gt: '>' }
const tag = /<(img|a|source|video|audio|area|track)(?=\s)([^<>]*)>/gi
/** Every attribute, whole: a name within the quotes of another is part of a value. */
const attribute = /(\s([^\s"'<>/=]+)\s*=\s*)(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/g
const leading = /^(?:src|href|poster|srcset)$/i

/**
 * What leads a page elsewhere, or tells others of it, and what VS Code's policy, which keeps scripts out, lets pass. The
 * elements stay, under names that mean nothing.
 */
const leadingAway = /<(meta|base|form|link)(?=[\s/>])/gi

/** An attribute, as a browser reads it (https://html.spec.whatwg.org/multipage/parsing.html#before-attribute-name-state). */
const nextAttribute =
  /[\t\n\f\r /]*([^\t\n\f\r />][^\t\n\f\r />=]*)(?:[\t\n\f\r ]*=[\t\n\f\r ]*(?:"([^"]*)"|'([^']*)'|([^\t\n\f\r >"'][^\t\n\f\r >]*)))?/y
const mostAttributes = 50

/** Whether the tag whose attributes begin at `start` is of a style sheet and of nothing else: its first `rel` counts. */
function isStyleSheet(html: string, start: number): boolean {
  nextAttribute.lastIndex = start
  for (let count = 0; count < mostAttributes; count += 1) {
    const match = nextAttribute.exec(html)
    if (!match) return false
    const [, name, ...values] = match
    if (name!.toLowerCase() === 'rel')
      return values.find((value) => value !== undefined)?.toLowerCase() === 'stylesheet'
  }
  return false
}

/** Elements in which a browser reads text and references alone. */
const textOnly = /(<(title|textarea)(?=[\s>])[^<>]*>)([^]{0,10000}?)(?=<\/\2[\s>])/gi

/** HTML as it is written, with the paths in its tags pointed at the site's files; see `pointAtSite`. */
export function pointHtml(html: string, page: Page, links: SiteLinks, say: Say): string {
  if (!html.includes('<')) return html
  // A reference is text within these elements, and outside of them as well: nothing can hide behind one of them.
  const shown = html.replace(
    textOnly,
    (_whole, start: string, _name, text: string) => start + text.replaceAll('<', '&lt;'),
  )
  return shown.replace(leadingAway, inert).replace(tag, (_whole, name: string, attributes: string) => {
    const missing = name.toLowerCase() === 'img' ? boxFor(attributes, page, links, say) : undefined
    const within = name.toLowerCase() === 'img' ? page : { ...page, media: '' }
    return missing ?? `<${name}${pointed(attributes, within, links)}>`
  })
}

function inert(tag: string, name: string, offset: number, html: string): string {
  const isHarmless = name.toLowerCase() === 'link' && isStyleSheet(html, offset + tag.length)
  return isHarmless ? tag : `<jekyll-posts-${name}`
}

function pointed(attributes: string, page: Page, links: SiteLinks): string {
  return attributes.replace(attribute, (whole, start: string, name: string, ...values: (string | undefined)[]) => {
    if (!leading.test(name)) return whole
    const written = unescape(values.slice(0, 3).find((value) => value !== undefined) ?? '')
    const value =
      name.toLowerCase() === 'srcset' ? candidates(written, page, links) : target(written, name, page, links)
    return value === undefined || value === written ? whole : `${start}"${escapeHtml(value)}"`
  })
}

function target(written: string, name: string, page: Page, links: SiteLinks): string | undefined {
  if (name.toLowerCase() === 'href') return links.link(written, page)
  const found = links.image(written, page)
  return found && 'href' in found ? found.href : undefined
}

/** Each of `a.png 1x, b.png 2x`. */
function candidates(written: string, page: Page, links: SiteLinks): string {
  return written.replace(/[^\s,][^\s]*(?=\s|$)/g, (part) => target(part, 'src', page, links) ?? part)
}

function boxFor(attributes: string, page: Page, links: SiteLinks, say: Say): string | undefined {
  const found = links.image(valueOf('src', attributes), page)
  if (!found || 'href' in found) return undefined
  return missingBox(found, valueOf('alt', attributes), valueOf('class', attributes), say)
}

function valueOf(name: string, attributes: string): string {
  const found = [...attributes.matchAll(attribute)].find(([, , each]) => each!.toLowerCase() === name)
  const [, , , double, single, bare] = found ?? []
  return unescape(double ?? single ?? bare ?? '')
}

function unescape(value: string): string {
  return value.replace(/&(amp|quot|lt|gt);/g, (_whole, name: string) => characters[name]!)
}
