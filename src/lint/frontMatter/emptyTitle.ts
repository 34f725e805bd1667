import { fieldNamed } from '../fields'
import { removeFixes } from '../fixes'
import type { Page, Rule } from '../rule'

/** `title:` lets Jekyll make a title from the file's name, as if it were not there; `title: ""` is a page without one. */
export const emptyTitle: Rule = {
  id: 'empty-title',
  severity: 'warning',

  *check(page: Page) {
    const field = page.kind === 'page' ? undefined : fieldNamed(page, 'title')
    if (field?.value.kind !== 'scalar' || field.value.isAlias) return
    const { value, span } = field.value
    const isNothing = value === null && span.start === span.end
    if (!isNothing && !(typeof value === 'string' && value.trim() === '')) return
    if (isNothing && /^["']?[ \t]*:[ \t]+#[^\s#]/.test(page.text.slice(field.pair.key.span.end))) return // lost, not empty
    const fixes = removeFixes(page, field)
    if (isNothing) yield { severity: 'hint', span: field.pair.key.span, message: { key: 'empty-title.nothing' }, fixes }
    else yield { span, message: { key: 'empty-title' }, fixes }
  },
}
