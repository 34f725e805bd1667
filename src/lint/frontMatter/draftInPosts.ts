import { fieldNamed } from '../fields'
import type { LintedPage, Rule } from '../rule'

/**
 * Reports `draft: true`, which Jekyll ignores. Only files in `_drafts` are drafts
 * (https://jekyllrb.com/docs/posts/#drafts).
 */
export const draftInPosts: Rule = {
  id: 'draft-in-posts',
  severity: 'warning',

  *check(page: LintedPage) {
    const field = page.kind === 'post' ? fieldNamed(page, 'draft') : undefined
    if (field?.value.kind !== 'scalar' || field.value.value !== true || field.value.isAlias) return
    const { key, value } = field.pair
    const edits = [
      { span: key.span, text: 'published' },
      { span: value.span, text: 'false' },
    ]
    const published = fieldNamed(page, 'published')?.value
    if (published?.kind === 'scalar' && published.value === false) return
    const fixes = published ? [] : [{ title: { key: 'fix.unpublish' as const }, edits }]
    yield { span: key.span, message: { key: 'draft-in-posts' }, fixes }
  },
}
