import type { Link } from '../../../body/body'
import { baseOf } from '../../../mention/target'
import type { Site } from '../../../site/site'
import { usualForm } from '../../../site/usualForm'
import { writeUrl, type UrlForm } from '../../../site/urlForm'
import { textOf } from '../../../text/span'
import { fieldNamed } from '../../fields'
import { replaceFix } from '../../fixes'
import type { Rule } from '../../rule'
import { isWithin } from '../../../text/path'
import { decoded } from './ids'

/** `/walk.png` where the site stands below `baseurl: /blog`: there is such a file, but at `/blog/walk.png`. */
export const missingBaseurl: Rule = {
  id: 'missing-baseurl',
  severity: 'warning',

  *check(page) {
    const { index, machineZone = '' } = page.site ?? {}
    if (!index || page.path === undefined || fieldNamed(page, 'media_subpath')) return
    const base = baseOf(index.config)
    if (!/^[^:]+$/.test(base)) return // none, or a whole URL
    for (const link of page.body.links) {
      const address = addressFromRoot(textOf(page.text, link.target))
      if (!address || getsBaseurl(link, index) || isWithin(address.path, base)) continue
      if (!isOfSite(index, address.path, machineZone)) continue
      const text = withBase(address, link, index, page.path)
      const fixes = [replaceFix({ key: 'fix.use', args: { value: text } }, page.text, link.target, text)]
      yield { span: link.target, message: { key: 'missing-baseurl', args: { base: `/${base}` } }, fixes }
    }
  },
}

interface Address {
  /** Without the slash at its start. */
  readonly path: string
  /** The query and the anchor. */
  readonly rest: string
}

/** An address that begins at the root of the host, and holds no Liquid. */
function addressFromRoot(written: string): Address | undefined {
  const [, path, rest = ''] = /^\/(?!\/)([^?#\s{}]+)([?#]\S*)?$/.exec(written) ?? []
  return path === undefined ? undefined : { path, rest }
}

/** The layouts of chirpy put the base before the addresses of images. */
function getsBaseurl({ isImage }: Link, { theme }: Site): boolean {
  return isImage && theme?.repository === 'cotes2020/jekyll-theme-chirpy'
}

function isOfSite(index: Site, path: string, machineZone: string): boolean {
  return index.output.pathAt(`/${path}`, machineZone) !== undefined
}

function withBase({ path, rest }: Address, { isImage, isHtml }: Link, index: Site, from: string): string {
  const form = formWithBase(isImage ? 'image' : 'link', index, from)
  return writeUrl(decoded(path), form, isHtml ? "'" : '"') + rest
}

function formWithBase(kind: 'image' | 'link', site: Site, path: string): UrlForm {
  const usual = usualForm(kind, { site, path })
  return usual === 'absolute' || usual === 'relative' ? 'relative_url' : usual
}
