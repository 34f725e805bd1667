import type { Link } from '../../../body/body'
import { baseOf } from '../../../mention/target'
import { destinationIn } from '../../../site/destination'
import type { Site } from '../../../site/site'
import { nearest } from '../../../text/nearest'
import { textOf } from '../../../text/span'
import { useFix } from '../../fixes'
import type { Fix, Page, Rule } from '../../rule'
import type { SiteFacts } from '../../siteFacts'
import { isWholeSite } from '../../../site/isWholeSite'
import { mayGenerate } from '../mayGenerate'

/**
 * A link to a day’s post where no post has this address. Only addresses with year, month and day are looked at, in a site
 * whose posts have such, and no plugin may bring the page.
 */
export const missingPage: Rule = {
  id: 'missing-page',
  severity: 'warning',

  *check(page) {
    const { site } = page
    if (!site?.index || !page.body.links.some((link) => dated.test(textOf(page.text, link.target)))) return
    if (!site.index.whole(hasDatedPosts) || mayGenerate(site.index) || !isWholeSite(site.index)) return
    for (const link of page.body.links) {
      const url = urlOf(page, link, site.index)
      if (url === undefined || isThere(url, site)) continue
      const fixes = page.isTrial ? [] : fixesOf(page, link, url, site)
      yield { span: link.target, message: { key: 'missing-page', args: { url } }, fixes }
    }
  },
}

const dated = /\/(\d{4})\/(\d{2})\/(\d{2})\/([^/]+?)(?:\.html?|\/|\/index\.html)?$/

/** Of the built-in styles two name the day; so may the site’s own. */
function hasDatedPosts({ config: { permalink } }: Site): boolean {
  return ['date', 'pretty', ''].includes(permalink) || /\/:year\/:month\/:day\/:(?:title|slug)\b/.test(permalink)
}

function urlOf({ text }: Page, { target, isImage }: Link, { config }: Site): string | undefined {
  const destination = destinationIn(textOf(text, target))
  if (isImage || destination === undefined || destination.startsWith('./')) return undefined
  const base = baseOf(config)
  const url = base !== '' && destination.startsWith(`${base}/`) ? destination.slice(base.length) : `/${destination}`
  return dated.test(url) ? url : undefined
}

/** A page or file stands there, a redirect leads on from there, or a post of that name is yet to be published. */
function isThere(url: string, facts: SiteFacts): boolean {
  const { index, machineZone } = facts
  const site = index!
  const isWritten = (path: string) => site.output.outcome(path, facts)?.written ?? false
  const bare = (each: string) => each.replace(/^\/|\/$|\.html?$/g, '')
  const [, year, month, day, slug] = dated.exec(url)!
  return (
    site.output.pathAt(url, machineZone) !== undefined ||
    site.hasFolder(url.slice(1)) ||
    site.names.values('redirect_from').some(({ name }) => bare(name) === bare(url)) ||
    site.entries.some(({ path }) => path.includes(`${year}-${month}-${day}-${slug}.`) && !isWritten(path))
  )
}

/** The post of that name on another day, or the one whose address is a slip away. */
function fixesOf(page: Page, { target }: Link, url: string, site: SiteFacts): Fix[] {
  const written = textOf(page.text, target)
  const at = written.lastIndexOf(url.slice(1))
  const addresses = site
    .index!.entries.filter(({ kind }) => kind === 'post')
    .flatMap(({ path }) => site.index!.output.urlOf(path, site) ?? [])
  const slug = (each: string) => dated.exec(each)?.[4]
  const sameSlug = addresses.filter((each) => slug(each) === slug(url))
  const meant = sameSlug.length === 1 ? sameSlug[0] : nearest(withEnd(url, addresses), addresses)
  if (meant === undefined || at === -1 || /[\s()<>%"'?#]/.test(meant)) return []
  const start = target.start + at
  return [useFix(page.text, { start, end: start + url.length - 1 }, withoutEnd(meant, url).slice(1))]
}

/** With the end that the blog’s addresses have, as far as the first one tells. */
function withEnd(url: string, [first = '']: readonly string[]): string {
  return url.replace(end, '') + (end.exec(first)?.[0] ?? '')
}

/** As the author ends addresses. */
function withoutEnd(address: string, url: string): string {
  return address.replace(end, '') + (end.exec(url)?.[0] ?? '')
}

const end = /(?:\.html?|\/|\/index\.html)$/
