import { valueToString } from '../../frontmatter/valueToString'
import { valueOf } from '../../frontmatter/valueOf'
import { fieldNamed } from '../fields'
import { quoteFix } from '../fixes'
import { consequenceOf } from '../yamlErrors/yamlError'
import type { LintedPage, Rule } from '../rule'

/**
 * Reports `categories` with a number, `false` or a mapping. Jekyll cannot join it with other categories, and ignores
 * the front matter
 * (`Document#merge_categories!`, https://github.com/jekyll/jekyll/blob/master/lib/jekyll/document.rb).
 */
export const unreadableCategories: Rule = {
  id: 'unreadable-categories',
  severity: 'error',
  safe: 'only',

  *check(page: LintedPage) {
    const node = page.kind === 'page' ? undefined : fieldNamed(page, 'categories')?.value
    if (!node || node.kind === 'list' || (node.kind === 'scalar' && isFine(node.value))) return
    const value = valueToString(valueOf(node))
    const fixes = node.kind === 'scalar' && !node.isAlias ? [quoteFix(page.text, node.span)] : []
    yield {
      span: node.span,
      message: { key: 'unreadable-categories', args: { value, fate: consequenceOf(page) } },
      fixes,
    }
  },
}

function isFine(value: unknown): boolean {
  return value === null || typeof value === 'string' || Array.isArray(value)
}
