import type { Node, Scalar } from '../../frontmatter/node'
import { textOfValue } from '../../frontmatter/textOfValue'
import { fieldsOf, itemsOf, termKeys, type Field } from '../fields'
import { quoteFix } from '../fixes'
import type { Page, Rule } from '../rule'

const texts = ['title', 'subtitle', 'description', 'author', 'layout', 'tag', 'category', 'excerpt']

/** YAML takes `yes` for true, `1.10` for 1.1, `012` for 10; as text in quotes they stay what they are. */
export const changedValue: Rule = {
  id: 'changed-value',
  severity: 'warning',

  *check(page: Page) {
    for (const field of fieldsOf(page))
      for (const node of wanted(field)) {
        const source = page.text.slice(node.span.start, node.span.end)
        if (!isChanged(field.name, node, source)) continue
        const args = { source, value: textOfValue(node.value) }
        yield { span: node.span, message: { key: 'changed-value', args }, fixes: [quoteFix(page.text, node.span)] }
      }
  },
}

/** The scalars of a field that are texts to its reader. */
function wanted({ name, value }: Field): Scalar[] {
  const nodes: Node[] = [...(texts.includes(name) ? [value] : []), ...(termKeys.includes(name) ? itemsOf(value) : [])]
  return nodes.filter((node) => node.kind === 'scalar')
}

function isChanged(name: string, node: Scalar, source: string): boolean {
  if (node.isQuoted || node.isAlias || node.value === null || typeof node.value === 'string') return false
  // `excerpt: false`, `layout: false`, `author: false` are meant so.
  if (typeof node.value === 'boolean')
    return ['title', 'tag', 'category', 'tags', 'categories', 'subtitle'].includes(name)
  return textOfValue(node.value) !== source
}
