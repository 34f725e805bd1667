import { normalizeLinkId } from '../../../kramdown/document'
import { nearest } from '../../../text/nearest'
import { textOf } from '../../../text/span'
import { useFix } from '../../fixes'
import { hasUnseenText } from '../unseenText'
import type { Rule } from '../../rule'

/**
 * `[text][id]` without `[id]: address`: kramdown shows it as it stands. `a[i][j]` is none, and in `[[a]][[b]]` the inner
 * brackets are links of their own.
 */
export const undefinedReference: Rule = {
  id: 'undefined-reference',
  severity: 'warning',

  *check(page) {
    const links = page.body.links.filter(({ reference }) => reference)
    if (links.length === 0 || !page.parsed) return
    const { links: defined } = page.parsed.document
    if (defined.size === 0 || hasUnseenText(page)) return // who never defines one does not mean one
    for (const { span, text, reference } of links) {
      const label = textOf(page.text, text)
      const id = textOf(page.text, reference!) || label
      if (defined.has(normalizeLinkId(id)) || !isMeant(page.text, span.start, label, id)) continue
      const meant = nearest(normalizeLinkId(id), defined.keys())
      const place = reference!.start === reference!.end ? undefined : reference
      const fixes = meant === undefined || !place ? [] : [useFix(page.text, place, meant)]
      yield { span, message: { key: 'undefined-reference', args: { id } }, fixes }
    }
  },
}

function isMeant(text: string, start: number, label: string, id: string): boolean {
  const isIndex = /[\p{L}\p{N}_\])]/u.test(text[start - 1] ?? ' ') && text[start] === '['
  return !isIndex && label.length > 2 && id.length > 1 && !/[{}<>^=]/.test(label + id) && !id.startsWith('[')
}
