import { baseOf } from '../../../mention/target'
import type { Site } from '../../../site/site'
import { usualForm } from '../../../site/usualForm'
import { writeUrl, type UrlForm } from '../../../site/urlForm'
import { textOf } from '../../../text/span'
import { fieldNamed } from '../../fields'
import { replaceFix } from '../../fixes'
import type { Rule } from '../../rule'
import { decoded } from './ids'

/** `/walk.png` where the site stands below `baseurl: /blog`: there is such a file, but at `/blog/walk.png`. */
export const missingBaseurl: Rule = {
  id: 'missing-baseurl',
  severity: 'warning',

  *check(page) {
    const { index, machineZone = '' } = page.site ?? {}
    const base = index ? baseOf(index.config) : ''
    if (!index || base === '' || page.path === undefined || fieldNamed(page, 'media_subpath')) return
    for (const link of page.body.links) {
      const written = textOf(page.text, link.target)
      const [, path = '', rest = ''] = /^\/(?!\/)([^?#\s{}]+)([?#]\S*)?$/.exec(written) ?? []
      const isBelow = path === base || path.startsWith(`${base}/`)
      if (path === '' || isBelow || (link.isImage && addsBaseurl(index)) || !isOfSite(index, path, machineZone))
        continue
      const form = formWithBase(link.isImage ? 'image' : 'link', index, page.path)
      const text = writeUrl(decoded(path), form, link.isHtml ? "'" : '"') + rest
      const fixes = [replaceFix({ key: 'fix.use', args: { value: text } }, page.text, link.target, text)]
      yield { span: link.target, message: { key: 'missing-baseurl', args: { base: `/${base}` } }, fixes }
    }
  },
}

/** The layouts of chirpy put the base before the addresses of images. */
function addsBaseurl({ theme }: Site): boolean {
  return theme?.repository === 'cotes2020/jekyll-theme-chirpy'
}

function isOfSite(index: Site, path: string, machineZone: string): boolean {
  return index.pathAt(`/${path}`, machineZone) !== undefined
}

function formWithBase(kind: 'image' | 'link', site: Site, path: string): UrlForm {
  const usual = usualForm(kind, { site, path })
  return usual === 'absolute' || usual === 'relative' ? 'relative_url' : usual
}
