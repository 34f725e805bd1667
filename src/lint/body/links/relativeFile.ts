import type { Link } from '../../../body/body'
import { destinationIn } from '../../../site/destination'
import type { Site } from '../../../site/site'
import { usualForm } from '../../../site/usualForm'
import { writeUrl } from '../../../site/urlForm'
import { textOf } from '../../../text/span'
import { useFix } from '../../fixes'
import type { Finding, Page } from '../../rule'
import type { Clock } from '../../../jekyll/clock'
import { mayGenerate } from '../mayGenerate'
import { folderOf, joined, withoutFolder } from '../../../text/path'
import { isThere, looked } from './filesThere'
import { decoded } from './ids'

/**
 * Files with a relative path, which a browser resolves against the page's URL, while the site has the file elsewhere: below
 * its root, or next to the source.
 */
export function* relativeFiles(page: Page, index: Site, clock: Clock): Generator<Finding> {
  const links = page.body.links.flatMap((link) => relativeIn(page, link))
  if (links.length === 0 || page.path === undefined || mayGenerate(index) || isUsual(index)) return
  const url = index.output.outcomeOfText(page.path, page.text, clock)?.destination
  if (url === undefined) return
  for (const { link, path } of links) {
    const resolved = joined(folderOf(decoded(url).replace(/^\//, '')), path)
    if (resolved === undefined || isThere(index, resolved, clock.machineZone)) continue
    const meant = suggestPath(path, page.path, index, clock.machineZone)
    if (meant === undefined) continue
    const text = writeUrl(meant, usualForm('image', { site: index, path: page.path }), link.isHtml ? "'" : '"')
    const message = { key: 'missing-file.relative', args: { path: `/${resolved}`, meant: `/${meant}` } } as const
    yield { span: link.target, message, fixes: [useFix(page.text, link.target, text)] }
  }
}

function relativeIn({ text }: Page, link: Link): { readonly link: Link; readonly path: string }[] {
  const written = textOf(text, link.target)
  const path = /[?#]/.test(written) ? undefined : destinationIn(written)
  return path?.startsWith('./') && looked.test(path) ? [{ link, path: path.slice(2) }] : []
}

/** Whether most images have relative paths. They probably work then, because the layout sets another base. */
function isUsual(index: Site): boolean {
  return index.names.used('form:image')[0]?.name === 'relative'
}

/** The path of the file in the site; `undefined` if it does not exist. */
function suggestPath(path: string, from: string, index: Site, machineZone: string): string | undefined {
  const { source } = index.config
  const inSource = withoutFolder(from, source)
  const paths = [joined('', path), joined(folderOf(inSource), path)]
  return paths.find((each) => each !== undefined && index.output.pathsAt(each, machineZone).length > 0)
}
