import type { Scalar } from '../../frontmatter/node'
import { asTyped } from '../../frontmatter/quote'
import { titleize } from '../../jekyll/url/slugify'
import { textOf } from '../../text/span'
import { fieldNamed, type Field } from '../fields'
import { removeFixes } from '../fixes'
import type { Fix, LintedPage, Rule } from '../rule'

/**
 * Reports an empty title. With `title:`, Jekyll uses a title from the file name, as if there were no key. With
 * `title: ""`, there is no title.
 */
export const emptyTitle: Rule = {
  id: 'empty-title',
  severity: 'warning',

  *check(page: LintedPage) {
    const field = page.kind === 'page' ? undefined : fieldNamed(page, 'title')
    if (field?.value.kind !== 'scalar' || field.value.isAlias) return
    const { value, span } = field.value
    const isNothing = value === null
    if (!isNothing && !(typeof value === 'string' && value.trim() === '')) return
    if (isNothing && /^["']?[ \t]*:[ \t]+#[^\s#]/.test(page.text.slice(field.pair.key.span.end))) return // `lost-text` reports it
    const fixes = [...nameFixes(page, field, field.value), ...removeFixes(page, field)]
    const place = span.start === span.end ? field.pair.key.span : span
    if (isNothing) yield { severity: 'hint', span: place, message: { key: 'empty-title.nothing' }, fixes }
    else yield { span, message: { key: 'empty-title' }, fixes }
  },
}

/** The fix that inserts the title that Jekyll derives from the file name, as a starting point for the author. */
function nameFixes({ text, path }: LintedPage, { pair }: Field, { span }: Scalar): Fix[] {
  const name = /([^/]*)\.[^./]*$/.exec(path ?? '')?.[1]?.replace(/^\d+-\d+-\d+-/, '') ?? ''
  const title = titleize(name)
  const isWritten = span.start < span.end
  const value = asTyped(title, textOf(text, span), 'block')
  const at = text.indexOf(':', pair.key.span.end) + 1
  const edit = isWritten ? { span, text: value } : { span: { start: at, end: at }, text: ` ${value}` }
  return title.trim() === '' ? [] : [{ title: { key: 'fix.use', args: { value: title } }, edits: [edit] }]
}
