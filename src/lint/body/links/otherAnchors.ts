import type { Link } from '../../../body/body'
import { ownTags } from '../../../liquid/syntax/ownTags'
import { headingIdsOf, headingsOf } from '../../../site/headingIds'
import { linkedPath } from '../../../site/linkedPath'
import type { Site } from '../../../site/site'
import type { Span } from '../../../text/span'
import { useFix } from '../../fixes'
import type { Finding, Page } from '../../rule'
import { isPageAlone } from '../../../site/isWholeSite'
import { decoded, isOfText, meantBy } from './ids'

/** Links to an id that another page of the site does not have. */
export function* otherAnchors(page: Page): Generator<Finding> {
  const { index, machineZone = '' } = page.site ?? {}
  if (!index || index.config.markdown !== 'kramdown') return
  for (const link of page.body.links) {
    const written = link.isImage ? undefined : fragmentOf(page, link)
    const path = written && linkedPath(index, written.target, machineZone)
    if (path !== undefined && path !== page.path) yield* finding(page, index, link, path, written!)
  }
}

interface Written {
  /** The destination without its fragment. */
  readonly target: string
  readonly id: string
  /** Of the id. */
  readonly span: Span
}

function fragmentOf({ text }: Page, { target: { start, end } }: Link): Written | undefined {
  const [, target = '', id = '', rest = ''] = fragment.exec(text.slice(start, end)) ?? []
  const at = start + target.length + 1
  return target === '' || /[{}/!:=]/.test(id)
    ? undefined
    : { target: target + rest, id, span: { start: at, end: at + id.length } }
}

/** A fragment may stand within the quotes of `{{ "/walks/#hills" | relative_url }}`. */
const fragment = /^([^#]+)#([^#"'\s]+)(["'].*)?$/s

function* finding(
  page: Page,
  index: Site,
  link: Link,
  path: string,
  { id: written, span }: Written,
): Generator<Finding> {
  const ids = idsOf(index, path)
  const id = decoded(written)
  if (!ids || ids.has(id) || ids.has(written)) return
  const meant = meantBy(id, ids)
  const isSure = isOfText(id) || (isPageAlone(index) && id !== 'top')
  if (meant === undefined && !(isSure && isQuiet(index, path))) return
  const fixes = meant === undefined ? [] : [useFix(page.text, span, meant)]
  yield { span: link.target, message: { key: 'missing-anchor.elsewhere', args: { id, path } }, fixes }
}

/** `undefined` for what kramdown does not convert, and where Liquid has a hand in a heading. */
function idsOf(index: Site, path: string): ReadonlySet<string> | undefined {
  const isConverted = index.entry(path) !== undefined && index.settings.isMarkdown(path)
  if (!isConverted || headingsOf(index, path).some(({ text }) => /\{[{%]/.test(text))) return undefined
  return new Set([...headingIdsOf(index, path).filter((id) => id !== undefined), ...index.names.usesOf(path, 'id')])
}

const bringText = ['include', 'include_relative', 'for', 'tablerow', 'capture']

/** True where nothing but the file itself can bring an id. */
function isQuiet(index: Site, path: string): boolean {
  return index.names
    .usesOf(path, 'tag-name')
    .every((name) => !bringText.includes(name) && Object.hasOwn(ownTags, name.replace(/^end/, '')))
}
