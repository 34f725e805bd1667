import { valueToString } from '../../frontmatter/valueToString'
import { valueOf } from '../../frontmatter/valueOf'
import { fieldNamed } from '../fields'
import { quoteFix } from '../fixes'
import type { LintedPage, Rule } from '../rule'

/**
 * Reports `tags` that are neither a list nor a string. Jekyll ignores them
 * (`Utils.value_from_plural_key`, https://github.com/jekyll/jekyll/blob/master/lib/jekyll/utils.rb).
 */
export const unreadableTags: Rule = {
  id: 'unreadable-tags',
  severity: 'warning',
  safe: 'only',

  *check(page: LintedPage) {
    const node = page.kind === 'page' ? undefined : fieldNamed(page, 'tags')?.value
    if (!node || node.kind === 'list') return
    if (node.kind === 'scalar' && (node.value === null || typeof node.value === 'string' || Array.isArray(node.value)))
      return
    const value = valueToString(valueOf(node))
    const fixes = node.kind === 'scalar' && !node.isAlias ? [quoteFix(page.text, node.span)] : []
    yield { span: node.span, message: { key: 'unreadable-tags', args: { value } }, fixes }
  },
}
