import type { Localize } from '../messages/localize'
import { missingBox } from './missingImage'
import { rewriteHtmlUrls } from './rewriteHtmlUrls'
import type { PreviewedPage, SiteLinks } from './siteLinks'
import { withChildren, isHtmlToken, type MarkdownToken } from './tokens'

/**
 * Rewrites the URLs of images and links as paths of the site's files, relative to the page's source. Without this, the
 * preview resolves a leading slash to the workspace's folder, and does not find pages by their URLs. The `meta` of a
 * missing image gets the box that is rendered in its place.
 */
export function rewriteUrls(
  tokens: readonly MarkdownToken[],
  page: PreviewedPage,
  links: SiteLinks,
  say: Localize,
): void {
  let textOnly: string | undefined
  for (const token of withChildren(tokens)) {
    if (token.type === 'image') rewriteImage(token, page, links, say)
    else if (token.type === 'link_open') rewriteLink(token, page, links)
    else if (isHtmlToken(token)) {
      const { content } = token
      const isText = textOnly !== undefined && !content.toLowerCase().startsWith(`</${textOnly}`)
      token.content = isText ? content.replaceAll('<', '&lt;') : rewriteHtmlUrls(content, page, links, say)
      if (!isText) textOnly = opensTextOnly(content)
    }
  }
}

/**
 * Returns the name of the element at the end of `html` if browsers read only text in it, not tags; else `undefined`.
 */
function opensTextOnly(html: string): string | undefined {
  return /<(title|textarea)(?:\s[^<>]*)?>$/i.exec(html)?.[1]?.toLowerCase()
}

function rewriteImage(token: MarkdownToken, page: PreviewedPage, links: SiteLinks, say: Localize): void {
  const found = links.image(String(token.attrGet('src') ?? ''), page)
  if (!found) return
  if ('href' in found) token.attrSet('src', found.href)
  else token.meta = { ...token.meta, jekyllPosts: missingBox(found, token.content, classesOf(token), say) }
}

function classesOf(token: MarkdownToken): string {
  return String(token.attrGet('class') ?? '')
}

function rewriteLink(token: MarkdownToken, page: PreviewedPage, links: SiteLinks): void {
  const href = links.link(String(token.attrGet('href') ?? ''), page)
  if (href !== undefined) token.attrSet('href', href)
}
