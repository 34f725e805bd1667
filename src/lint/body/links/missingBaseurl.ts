import type { Link } from '../../../scan/bodyScan'
import { baseUrlPath } from '../../../references/siteTarget'
import type { Site } from '../../../site/site'
import { mostUsedForm } from '../../../site/mostUsedForm'
import { writeUrl, type UrlForm } from '../../../site/urlForm'
import { textOf } from '../../../text/span'
import { fieldNamed } from '../../fields'
import { useFix } from '../../fixes'
import type { Rule } from '../../rule'
import { isWithin } from '../../../text/path'
import { decodeFragment } from './ids'

/** Reports `/walk.png` in a site with `baseurl: /blog`. The file exists, but its URL is `/blog/walk.png`. */
export const missingBaseurl: Rule = {
  id: 'missing-baseurl',
  severity: 'warning',

  *check(page) {
    const { index, machineZone = '' } = page.site ?? {}
    if (!index || page.path === undefined || fieldNamed(page, 'media_subpath')) return
    const base = baseUrlPath(index.config)
    if (!/^[^:]+$/.test(base)) return // none, or a whole URL
    for (const link of page.body.links) {
      const url = urlFromRoot(textOf(page.text, link.target))
      if (!url || getsBaseurl(link, index) || isWithin(url.path, base)) continue
      if (!isOfSite(index, url.path, machineZone)) continue
      const fixes = [useFix(page.text, link.target, withBase(url, link, index, page.path))]
      yield { span: link.target, message: { key: 'missing-baseurl', args: { base: `/${base}` } }, fixes }
    }
  },
}

interface UrlFromRoot {
  /** Does not begin with a slash. */
  readonly path: string
  /** The query and the fragment. */
  readonly rest: string
}

/** The parts of a URL that begins at the root of the host; `undefined` for other URLs, and for URLs with Liquid. */
function urlFromRoot(written: string): UrlFromRoot | undefined {
  const [, path, rest = ''] = /^\/(?!\/)([^?#\s{}]+)([?#]\S*)?$/.exec(written) ?? []
  return path === undefined ? undefined : { path, rest }
}

/** Whether the layout adds the `baseurl`. Chirpy does this for images. */
function getsBaseurl({ isImage }: Link, { theme }: Site): boolean {
  return isImage && theme?.repository === 'cotes2020/jekyll-theme-chirpy'
}

function isOfSite(index: Site, path: string, machineZone: string): boolean {
  return index.output.pathAt(`/${path}`, machineZone) !== undefined
}

function withBase({ path, rest }: UrlFromRoot, { isImage, isHtml }: Link, index: Site, from: string): string {
  const form = formWithBase(isImage ? 'image' : 'link', index, from)
  return writeUrl(decodeFragment(path), form, isHtml ? "'" : '"') + rest
}

function formWithBase(kind: 'image' | 'link', site: Site, path: string): UrlForm {
  const usual = mostUsedForm(kind, { site, path })
  return usual === 'absolute' || usual === 'relative' ? 'relative_url' : usual
}
