import { missingBox, type Say } from './missingImage'
import { pointHtml } from './pointHtml'
import type { Page, SiteLinks } from './siteLinks'
import { allOf, type Token } from './tokens'

/**
 * Points images and links at the site's own files by paths relative to the page's source: the preview takes a leading
 * slash for the workspace's folder, and knows no URLs of pages. An image that is not there has the box that stands in its
 * place in `meta`, for the rule that renders it.
 */
export function pointAtSite(tokens: readonly Token[], page: Page, links: SiteLinks, say: Say): void {
  let textOnly: string | undefined
  for (const token of allOf(tokens)) {
    if (token.type === 'image') pointImage(token, page, links, say)
    else if (token.type === 'link_open') pointLink(token, page, links)
    else if (isHtml(token)) {
      const { content } = token
      const isText = textOnly !== undefined && !content.toLowerCase().startsWith(`</${textOnly}`)
      token.content = isText ? content.replaceAll('<', '&lt;') : pointHtml(content, page, links, say)
      if (!isText) textOnly = opensTextOnly(content)
    }
  }
}

/** The element that HTML leaves open in which a browser reads text and references alone. */
function opensTextOnly(html: string): string | undefined {
  return /<(title|textarea)(?:\s[^<>]*)?>$/i.exec(html)?.[1]?.toLowerCase()
}

function isHtml({ type }: Token): boolean {
  return type === 'html_block' || type === 'html_inline' || type === 'kramdown_html'
}

function pointImage(token: Token, page: Page, links: SiteLinks, say: Say): void {
  const found = links.image(String(token.attrGet('src') ?? ''), page)
  if (!found) return
  if ('href' in found) token.attrSet('src', found.href)
  else token.meta = { ...token.meta, jekyllPosts: missingBox(found, token.content, classesOf(token), say) }
}

function classesOf(token: Token): string {
  return String(token.attrGet('class') ?? '')
}

function pointLink(token: Token, page: Page, links: SiteLinks): void {
  const href = links.link(String(token.attrGet('href') ?? ''), page)
  if (href !== undefined) token.attrSet('href', href)
}
