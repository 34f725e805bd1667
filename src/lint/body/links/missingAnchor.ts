import type { Link } from '../../../scan/bodyScan'
import type { Element } from '../../../kramdown/element'
import { textOf } from '../../../text/span'
import { useFix } from '../../fixes'
import type { ParsedBody } from '../parseBody'
import { hasGeneratedText } from '../hasGeneratedText'
import type { Finding, LintedPage, Rule } from '../../rule'
import { isPageAlone } from '../../../site/isWholeSite'
import { decodeFragment, isHeadingId, suggestId } from './ids'
import { otherAnchors } from './otherAnchors'

/** Reports `[text](#id)` if the id does not exist in this page, or in the page that the link names. */
export const missingAnchor: Rule = {
  id: 'missing-anchor',
  severity: 'warning',

  *check(page) {
    yield* ownAnchors(page)
    yield* otherAnchors(page)
  },
}

function* ownAnchors(page: LintedPage): Generator<Finding> {
  const links = page.body.links.filter((link) => !link.isImage && page.text[link.target.start] === '#')
  if (links.length === 0 || !page.parsed) return
  const ids = idsOf(page, page.parsed)
  for (const link of links) {
    const written = textOf(page.text, link.target).slice(1)
    if (written === '' || ids.has(decodeFragment(written)) || ids.has(written) || /[{}/!:=]/.test(written)) continue
    const meant = suggestId(decodeFragment(written), ids)
    if (meant === undefined && !isSure(page, link, decodeFragment(written))) continue
    const place = { start: link.target.start + 1, end: link.target.end }
    const fixes = meant === undefined ? [] : [useFix(page.text, place, meant)]
    yield { span: link.target, message: { key: 'missing-anchor', args: { id: decodeFragment(written) } }, fixes }
  }
}

/** The ids of headings, attribute lists, HTML and footnotes. */
function idsOf({ body }: LintedPage, { root, document }: ParsedBody): Set<string> {
  const ids = new Set(body.htmlNames.filter(({ kind }) => kind === 'id').map(({ name }) => name))
  const left: Element[] = [root, ...document.footnotes.values()]
  for (let next = left.pop(); next; next = left.pop()) {
    for (const child of next.children) left.push(child)
    for (const key of ['id', 'name']) {
      const id = next.attributes?.get(key)
      if (id !== undefined) ids.add(id)
    }
  }
  for (const name of document.footnotes.keys()) ids.add(`fn:${name}`).add(`fnref:${name}`)
  return ids
}

/**
 * Whether an id like this one can only come from the body. Layouts have short ids of ASCII letters. Includes and
 * plugins may add any id.
 */
function isSure(page: LintedPage, { isHtml }: Link, id: string): boolean {
  const { body, site, text } = page
  const isQuiet = !isHtml && !hasGeneratedText(page)
  const hasPlainHeadings = body.headings.every(({ span }) => !/\{[{%]/.test(textOf(text, span)))
  if (!isQuiet || !hasPlainHeadings || site?.index?.names.definition('id', id) !== undefined) return false
  return isHeadingId(id) || (site?.index !== undefined && isPageAlone(site.index) && id !== 'top')
}
