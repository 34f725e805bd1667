import type { Link } from '../../../body/body'
import { destinationIn } from '../../../site/destination'
import type { Site } from '../../../site/site'
import { usualForm } from '../../../site/usualForm'
import { writeUrl } from '../../../site/urlForm'
import { textOf } from '../../../text/span'
import { replaceFix } from '../../fixes'
import type { Finding, Page } from '../../rule'
import { mayGenerate } from '../mayGenerate'
import { folderOf, joined, withoutFolder } from '../../../text/path'
import { isThere, looked } from './filesThere'
import { decoded } from './ids'

/**
 * Files whose path begins at the page, where a browser looks below the page’s address, and the site has the file
 * elsewhere: below its root, or beside the source.
 */
export function* relativeFiles(page: Page, index: Site, machineZone: string): Generator<Finding> {
  const links = page.body.links.flatMap((link) => relativeIn(page, link))
  if (links.length === 0 || page.path === undefined || mayGenerate(index) || isUsual(index)) return
  const url = index.output.outcomeOfText(page.path, page.text, { now: page.site!.now, machineZone })?.destination
  if (url === undefined) return
  for (const { link, path } of links) {
    const resolved = joined(folderOf(decoded(url).replace(/^\//, '')), path)
    if (resolved === undefined || isThere(index, resolved, machineZone)) continue
    const meant = meantBy(path, page.path, index, machineZone)
    if (meant === undefined) continue
    const text = writeUrl(meant, usualForm('image', { site: index, path: page.path }), link.isHtml ? "'" : '"')
    const fix = replaceFix({ key: 'fix.use', args: { value: text } }, page.text, link.target, text)
    const message = { key: 'missing-file.relative', args: { path: `/${resolved}`, meant: `/${meant}` } } as const
    yield { span: link.target, message, fixes: [fix] }
  }
}

function relativeIn({ text }: Page, link: Link): { readonly link: Link; readonly path: string }[] {
  const written = textOf(text, link.target)
  const path = /[?#]/.test(written) ? undefined : destinationIn(written)
  return path?.startsWith('./') && looked.test(path) ? [{ link, path: path.slice(2) }] : []
}

/** Where most pictures are named like this it works somehow: the layout may set another base. */
function isUsual(index: Site): boolean {
  return index.names.used('form:image')[0]?.name === 'relative'
}

/** Where the file is, as a path of the site. */
function meantBy(path: string, from: string, index: Site, machineZone: string): string | undefined {
  const { source } = index.config
  const inSource = withoutFolder(from, source)
  const places = [joined('', path), joined(folderOf(inSource), path)]
  return places.find((each) => each !== undefined && index.output.pathsAt(each, machineZone).length > 0)
}
