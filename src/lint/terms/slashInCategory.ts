import { fieldsOf, itemsOf } from '../fields'
import { namesCategories } from '../namesCategories'
import type { LintedPage, Rule } from '../rule'

/**
 * Reports a category with a slash or a question mark. It is a part of the URL as written, so a slash makes two parts
 * of it.
 */
export const slashInCategory: Rule = {
  id: 'slash-in-category',
  severity: 'hint',

  *check(page: LintedPage) {
    if (!namesCategories(page)) return
    const fields = fieldsOf(page).filter(({ name }) => name === 'category' || name === 'categories')
    const nodes = fields.flatMap(({ value }) => (value.kind === 'list' ? itemsOf(value) : [value]))
    for (const node of nodes)
      if (node.kind === 'scalar' && typeof node.value === 'string' && /[/?]/.test(node.value))
        yield { span: node.span, message: { key: 'slash-in-category', args: { category: node.value } }, fixes: [] }
  },
}
