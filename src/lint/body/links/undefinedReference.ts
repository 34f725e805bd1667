import { normalizeLinkId } from '../../../kramdown/document'
import { closestName } from '../../../text/closestName'
import { textOf } from '../../../text/span'
import { useFix } from '../../fixes'
import { hasGeneratedText } from '../hasGeneratedText'
import type { Rule } from '../../rule'

/**
 * Reports `[text][id]` without `[id]: URL`. kramdown shows it as text. `a[i][j]` is not a link, and in `[[a]][[b]]`
 * the inner brackets are separate links.
 */
export const undefinedReference: Rule = {
  id: 'undefined-reference',
  severity: 'warning',

  *check(page) {
    const links = page.body.links.flatMap(({ span, text, reference }) => (reference ? { span, text, reference } : []))
    if (links.length === 0 || !page.parsed) return
    const { links: defined } = page.parsed.document
    if (defined.size === 0 || hasGeneratedText(page)) return // a page without definitions does not use them
    for (const { span, text, reference } of links) {
      const label = textOf(page.text, text)
      const id = textOf(page.text, reference) || label
      if (defined.has(normalizeLinkId(id)) || !isLink(page.text, span.start, label, id)) continue
      const meant = closestName(normalizeLinkId(id), defined.keys())
      const isEmpty = reference.start === reference.end
      const fixes = meant === undefined || isEmpty ? [] : [useFix(page.text, reference, meant)]
      yield { span, message: { key: 'undefined-reference', args: { id } }, fixes }
    }
  },
}

function isLink(text: string, start: number, label: string, id: string): boolean {
  const isIndex = /[\p{L}\p{N}_\])]/u.test(text[start - 1] ?? ' ') && text[start] === '['
  return !isIndex && label.length > 2 && id.length > 1 && !/[{}<>^=]/.test(label + id) && !id.startsWith('[')
}
