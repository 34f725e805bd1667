import { removeFixes } from '../fixes'
import type { Page, Rule } from '../rule'
import { dateField } from './dateField'

/** `date:` with nothing after it is no date to Ruby, and Jekyll builds nothing. Without the key the file's name counts. */
export const emptyDate: Rule = {
  id: 'empty-date',
  severity: 'error',

  *check(page: Page) {
    const field = dateField(page)
    const value = field?.value.value
    if (!field || !(value === null || (typeof value === 'string' && value.trim() === ''))) return
    yield { span: field.pair.key.span, message: { key: 'empty-date' }, fixes: removeFixes(page, field) }
  },
}
