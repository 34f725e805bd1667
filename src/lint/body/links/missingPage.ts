import type { Link } from '../../../scan/bodyScan'
import { baseUrlPath } from '../../../references/siteTarget'
import { linkTarget } from '../../../site/destination'
import type { Site } from '../../../site/site'
import { closestName } from '../../../text/closestName'
import { textOf } from '../../../text/span'
import { useFix } from '../../fixes'
import type { Fix, LintedPage, Rule } from '../../rule'
import type { Clock } from '../../../jekyll/clock'
import { isWholeSite } from '../../../site/isWholeSite'
import { mayGenerate } from '../mayGenerate'

/**
 * Reports a link to a post that does not exist. Only URLs with year, month and day are checked. The posts of the site
 * must have such URLs, and its plugins must not generate pages.
 */
export const missingPage: Rule = {
  id: 'missing-page',
  severity: 'warning',

  *check(page) {
    const { site } = page
    const { index } = site ?? {}
    if (!site || !index || !page.body.links.some((link) => dated.test(textOf(page.text, link.target)))) return
    if (!index.cached(hasDatedPosts) || mayGenerate(index) || !isWholeSite(index)) return
    for (const link of page.body.links) {
      const url = urlOf(page, link, index)
      if (url === undefined || isThere(url, index, site)) continue
      const fixes = page.isTrial ? [] : fixesOf(page, link, url, postUrls(index, site))
      yield { span: link.target, message: { key: 'missing-page', args: { url } }, fixes }
    }
  },
}

const dated = /\/(\d{4})\/(\d{2})\/(\d{2})\/([^/]+?)(?:\.html?|\/|\/index\.html)?$/

/** Whether the URLs of posts contain the day. Two of the built-in styles do. */
function hasDatedPosts({ config: { permalink } }: Site): boolean {
  return ['date', 'pretty', ''].includes(permalink) || /\/:year\/:month\/:day\/:(?:title|slug)\b/.test(permalink)
}

function urlOf({ text }: LintedPage, { target, isImage }: Link, { config }: Site): string | undefined {
  const destination = linkTarget(textOf(text, target))
  if (isImage || destination === undefined || destination.startsWith('./')) return undefined
  const base = baseUrlPath(config)
  const url = base !== '' && destination.startsWith(`${base}/`) ? destination.slice(base.length) : `/${destination}`
  return dated.test(url) ? url : undefined
}

/** Whether the URL exists as a page, file, folder or redirect, or belongs to a post that is not published yet. */
function isThere(url: string, index: Site, clock: Clock): boolean {
  const isWritten = (path: string) => index.output.outcome(path, clock)?.written ?? false
  const bare = (each: string) => each.replace(/^\/|\/$|\.html?$/g, '')
  const name = dated.exec(url)?.slice(1).join('-') ?? ''
  return (
    index.output.pathAt(url, clock.machineZone) !== undefined ||
    index.hasFolder(url.slice(1)) ||
    index.names.values('redirect_from').some((from) => bare(from.name) === bare(url)) ||
    index.entries.some(({ path }) => path.includes(`${name}.`) && !isWritten(path))
  )
}

function postUrls(index: Site, clock: Clock): string[] {
  const posts = index.entries.filter(({ kind }) => kind === 'post')
  return posts.flatMap(({ path }) => index.output.urlOf(path, clock) ?? [])
}

/** The fix that uses the post with the same title on another day, or the post with the most similar URL. */
function fixesOf(page: LintedPage, { target }: Link, url: string, urls: readonly string[]): Fix[] {
  const written = textOf(page.text, target)
  const at = written.lastIndexOf(url.slice(1))
  const slug = (each: string) => dated.exec(each)?.[4]
  const sameSlug = urls.filter((each) => slug(each) === slug(url))
  const meant = sameSlug.length === 1 ? sameSlug[0] : closestName(withEnd(url, urls), urls)
  if (meant === undefined || at === -1 || /[\s()<>%"'?#]/.test(meant)) return []
  const start = target.start + at
  return [useFix(page.text, { start, end: start + url.length - 1 }, withoutEnd(meant, url).slice(1))]
}

/** The URL with the ending that the first of the blog's URLs has. */
function withEnd(url: string, [first = '']: readonly string[]): string {
  return url.replace(end, '') + (end.exec(first)?.[0] ?? '')
}

/** The post's URL with the ending that the author wrote. */
function withoutEnd(postUrl: string, url: string): string {
  return postUrl.replace(end, '') + (end.exec(url)?.[0] ?? '')
}

const end = /(?:\.html?|\/|\/index\.html)$/
