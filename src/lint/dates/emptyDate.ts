import { removeFixes } from '../fixes'
import type { LintedPage, Rule } from '../rule'
import { dateField } from './dateField'

/**
 * Reports `date:` without a value. Ruby cannot parse it, and the build fails. Without the key, Jekyll uses the file
 * name's date.
 */
export const emptyDate: Rule = {
  id: 'empty-date',
  severity: 'error',

  *check(page: LintedPage) {
    const field = dateField(page)
    const value = field?.value.value
    if (!field || !(value === null || (typeof value === 'string' && value.trim() === ''))) return
    yield { span: field.pair.key.span, message: { key: 'empty-date' }, fixes: removeFixes(page, field) }
  },
}
