import type { Timestamp } from '../../ruby/timestamp'
import type { LintedPage, Rule } from '../rule'
import { firstLine, postNameOf } from '../fileNames/postName'
import { fieldNamed } from '../fields'
import { dateField, instantOfField, instantOfText } from './dateField'

/**
 * Reports a post whose date is in the future. Jekyll does not publish it
 * (https://jekyllrb.com/docs/configuration/options/, `future`).
 */
export const futureDate: Rule = {
  id: 'future-date',
  severity: 'information',

  *check(page: LintedPage) {
    if (!page.site || page.site.publishesFuture || page.kind !== 'post' || isHidden(page)) return
    const field = dateField(page)
    const instant = field ? instantOfField(page, field) : instantOfName(page)
    if (!instant || instant.seconds <= page.site.now) return
    const span = field ? field.value.span : firstLine(page.text)
    yield { span, message: { key: 'future-date', args: { date: String(instant) } }, fixes: [] }
  },
}

function instantOfName(page: LintedPage): Timestamp | undefined {
  const name = fieldNamed(page, 'date') ? undefined : postNameOf(page)
  return name && instantOfText(page, name.date)
}

function isHidden(page: LintedPage): boolean {
  const published = fieldNamed(page, 'published')?.value
  return published?.kind === 'scalar' && published.value === false
}
