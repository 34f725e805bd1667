import type { Link } from '../../../scan/bodyScan'
import { linkTarget } from '../../../site/destination'
import type { Site } from '../../../site/site'
import { mostUsedForm } from '../../../site/mostUsedForm'
import { writeUrl } from '../../../site/urlForm'
import { textOf } from '../../../text/span'
import { useFix } from '../../fixes'
import type { Finding, LintedPage } from '../../rule'
import type { Clock } from '../../../jekyll/clock'
import { mayGenerate } from '../mayGenerate'
import { folderOf, resolvePath, withoutFolder } from '../../../text/path'
import { fileExists, isFilePath } from './existingFiles'
import { decodeFragment } from './ids'

/**
 * The findings for relative paths that a browser resolves against the page's URL, so that the file is not found. The
 * site has the file elsewhere: below its root, or next to the source.
 */
export function* misresolvedFiles(page: LintedPage, index: Site, clock: Clock): Generator<Finding> {
  const links = page.body.links.flatMap((link) => relativeIn(page, link))
  if (links.length === 0 || page.path === undefined || mayGenerate(index) || isUsual(index)) return
  const url = index.output.outcomeOfText(page.path, page.text, clock)?.destination
  if (url === undefined) return
  for (const { link, path } of links) {
    const resolved = resolvePath(folderOf(decodeFragment(url).replace(/^\//, '')), path)
    if (resolved === undefined || fileExists(index, resolved, clock.machineZone)) continue
    const meant = suggestPath(path, page.path, index, clock.machineZone)
    if (meant === undefined) continue
    const text = writeUrl(meant, mostUsedForm('image', { site: index, path: page.path }), link.isHtml ? "'" : '"')
    const message = { key: 'missing-file.relative', args: { path: `/${resolved}`, meant: `/${meant}` } } as const
    yield { span: link.target, message, fixes: [useFix(page.text, link.target, text)] }
  }
}

function relativeIn({ text }: LintedPage, link: Link): { readonly link: Link; readonly path: string }[] {
  const written = textOf(text, link.target)
  const path = /[?#]/.test(written) ? undefined : linkTarget(written)
  return path?.startsWith('./') && isFilePath.test(path) ? [{ link, path: path.slice(2) }] : []
}

/**
 * Whether most images of the site have relative paths. They probably work, because the layout sets another base URL.
 */
function isUsual(index: Site): boolean {
  return index.names.used('form:image')[0]?.name === 'relative'
}

/** The path of the file in the site; `undefined` if the file does not exist. */
function suggestPath(path: string, from: string, index: Site, machineZone: string): string | undefined {
  const { source } = index.config
  const inSource = withoutFolder(from, source)
  const paths = [resolvePath('', path), resolvePath(folderOf(inSource), path)]
  return paths.find((each) => each !== undefined && index.output.pathsAt(each, machineZone).length > 0)
}
