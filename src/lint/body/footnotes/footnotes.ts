import type { FootnoteMark } from '../../../scan/bodyScan'
import type { Element } from '../../../kramdown/element'
import { closestName } from '../../../text/closestName'
import { textOf } from '../../../text/span'
import { useFix } from '../../fixes'
import type { LintedPage, Rule } from '../../rule'
import type { ParsedBody } from '../parseBody'
import { hasGeneratedText } from '../hasGeneratedText'
import { proseOf } from '../prose/prose'

/** Reports `[^name]` without a footnote of that name. kramdown shows it as text. */
export const undefinedFootnote: Rule = {
  id: 'undefined-footnote',
  severity: 'warning',

  *check(page) {
    const marks = page.body.footnotes.filter(({ isDefinition }) => !isDefinition)
    if (marks.length === 0 || !page.parsed || hasGeneratedText(page)) return
    const { footnotes } = page.parsed.document
    const shown = shownIn(page.parsed)
    for (const { name, span } of marks) {
      if (footnotes.has(name) || !shown.has(textOf(page.text, span)) || !isMeant(page, { name, span })) continue
      const meant = closestName(name, footnotes.keys())
      const place = { start: span.start + 2, end: span.end - 1 }
      const fixes = meant === undefined ? [] : [useFix(page.text, place, meant)]
      yield { span, message: { key: 'undefined-footnote', args: { name } }, fixes }
    }
  },
}

/** Whether a mark is meant as a footnote. `[^a-z]` is usually a regular expression. */
function isMeant({ text, body }: LintedPage, { name, span }: Pick<FootnoteMark, 'name' | 'span'>): boolean {
  const isBehindWord = /[^\s([{^|/\\]/.test(text[span.start - 1] ?? ' ') && !/[*+?({[]/.test(text[span.end] ?? ' ')
  return isBehindWord && (/^\d{1,3}$/.test(name) || body.footnotes.some(({ isDefinition }) => isDefinition))
}

/** The footnote marks that the page shows as text. */
function shownIn({ prose, document }: ParsedBody): ReadonlySet<string> {
  const shown = new Set<string>()
  for (const { text } of prose) for (const [mark] of text.matchAll(/\[\^[\w-]+\]/g)) shown.add(mark)
  for (const note of document.footnotes.values())
    for (const { text } of proseOf(note)) for (const [mark] of text.matchAll(/\[\^[\w-]+\]/g)) shown.add(mark)
  return shown
}

/** Reports `[^name]: note` without a reference to it. kramdown does not show this footnote. */
export const unusedFootnote: Rule = {
  id: 'unused-footnote',
  severity: 'warning',

  *check(page) {
    const definitions = page.body.footnotes.filter(({ isDefinition }) => isDefinition)
    if (definitions.length === 0 || !page.parsed || hasGeneratedText(page)) return
    const { footnotes } = page.parsed.document
    const used = usedIn(page.parsed.root, footnotes)
    for (const { name, span } of definitions)
      if (footnotes.has(name) && !used.has(name))
        yield { span, message: { key: 'unused-footnote', args: { name } }, fixes: [] }
  },
}

/** The names of the footnotes that the text refers to, directly or through other footnotes. */
function usedIn(root: Element, footnotes: ReadonlyMap<string, Element>): Set<string> {
  const used = new Set<string>()
  const left = [root]
  for (let next = left.pop(); next; next = left.pop()) {
    for (const child of next.children) left.push(child)
    if (next.type !== 'footnote' || used.has(next.value)) continue
    used.add(next.value)
    const note = footnotes.get(next.value)
    if (note) left.push(note)
  }
  return used
}
