import type { Link } from '../../../scan/bodyScan'
import { ownTags } from '../../../liquid/analyze/ownTags'
import { headingIdsOf, headingsOf } from '../../../site/headingIds'
import { linkedPath } from '../../../site/linkedPath'
import type { Site } from '../../../site/site'
import type { Span } from '../../../text/span'
import { useFix } from '../../fixes'
import type { Finding, LintedPage } from '../../rule'
import { isPageAlone } from '../../../site/isWholeSite'
import { decodeFragment, isHeadingId, suggestId } from './ids'

/** The findings for links to an id that does not exist in another page of the site. */
export function* otherAnchors(page: LintedPage): Generator<Finding> {
  const { index, machineZone = '' } = page.site ?? {}
  if (!index || index.config.markdown !== 'kramdown') return
  for (const link of page.body.links) {
    const fragment = link.isImage ? undefined : fragmentOf(page, link)
    if (!fragment) continue
    const path = linkedPath(index, fragment.target, machineZone)
    if (path !== undefined && path !== page.path) yield* finding(page, index, link, path, fragment)
  }
}

interface Fragment {
  /** The destination without the fragment. */
  readonly target: string
  readonly id: string
  /** The span of the id. */
  readonly span: Span
}

function fragmentOf({ text }: LintedPage, { target: { start, end } }: Link): Fragment | undefined {
  const [, target = '', id = '', rest = ''] = fragmentPattern.exec(text.slice(start, end)) ?? []
  const at = start + target.length + 1
  return target === '' || /[{}/!:=]/.test(id)
    ? undefined
    : { target: target + rest, id, span: { start: at, end: at + id.length } }
}

/** The fragment may be inside the quotes of `{{ "/walks/#hills" | relative_url }}`. */
const fragmentPattern = /^([^#]+)#([^#"'\s]+)(["'].*)?$/s

function* finding(
  page: LintedPage,
  index: Site,
  link: Link,
  path: string,
  { id: written, span }: Fragment,
): Generator<Finding> {
  const ids = idsOf(index, path)
  const id = decodeFragment(written)
  if (!ids || ids.has(id) || ids.has(written)) return
  const meant = suggestId(id, ids)
  const isSure = isHeadingId(id) || (isPageAlone(index) && id !== 'top')
  if (meant === undefined && !(isSure && isQuiet(index, path))) return
  const fixes = meant === undefined ? [] : [useFix(page.text, span, meant)]
  yield { span: link.target, message: { key: 'missing-anchor.elsewhere', args: { id, path } }, fixes }
}

/** The ids of a page; `undefined` if kramdown does not convert the page, or if a heading contains Liquid. */
function idsOf(index: Site, path: string): ReadonlySet<string> | undefined {
  const isConverted = index.entry(path) !== undefined && index.settings.isMarkdown(path)
  if (!isConverted || headingsOf(index, path).some(({ text }) => /\{[{%]/.test(text))) return undefined
  return new Set([...headingIdsOf(index, path).filter((id) => id !== undefined), ...index.names.usesOf(path, 'id')])
}

const bringText = ['include', 'include_relative', 'for', 'tablerow', 'capture']

/** Whether all ids of a page come from the file itself. */
function isQuiet(index: Site, path: string): boolean {
  return index.names
    .usesOf(path, 'tag-name')
    .every((name) => !bringText.includes(name) && Object.hasOwn(ownTags, name.replace(/^end/, '')))
}
