import type { Node } from '../../frontmatter/node'
import { textOfValue } from '../../frontmatter/textOfValue'
import { valueOf } from '../../frontmatter/valueOf'
import { themeKeys } from '../../jekyll/themes/vocabulary'
import { fieldsOf } from '../fields'
import { quoteFix } from '../fixes'
import type { Finding, Page, Rule } from '../rule'

/**
 * A value of another type than its reader takes. A list in place of a text is printed as Ruby prints it, or without its
 * brackets; below a text a theme finds no keys; a text counts as 0. What may have been meant so is left alone.
 */
export const wrongType: Rule = {
  id: 'wrong-type',
  severity: 'warning',

  *check(page: Page) {
    const themed = new Map(
      (page.site?.index?.theme ? themeKeys(page.site.index.theme) : []).map((key) => [key.name, key]),
    )
    for (const { name, value } of fieldsOf(page)) {
      const types = themed.get(name)?.types.join(' ')
      if (name === 'title') yield* noText(page.text, name, value)
      else if (types === 'mapping') yield* noMapping(name, value)
      else if (types === 'number') yield* noNumber(name, value)
    }
  },
}

function* noText(text: string, name: string, node: Node): Generator<Finding> {
  if (node.kind === 'scalar' || (node.kind === 'list' && node.items.length === 0)) return
  const source = text.slice(node.span.start, node.span.end)
  const span = { ...node.span, end: node.span.start + source.trimEnd().length }
  const isOneLine = !source.trimEnd().includes('\n')
  const args = { name, shown: textOfValue(valueOf(node)) }
  yield {
    span,
    message: { key: 'wrong-type', args },
    fixes: isOneLine && /^[[{]/.test(source) ? [quoteFix(text, span)] : [],
  }
}

function* noMapping(name: string, node: Node): Generator<Finding> {
  if (node.kind !== 'scalar' || node.isAlias || typeof node.value !== 'string') return
  yield { span: node.span, message: { key: 'wrong-type.mapping', args: { name } }, fixes: [] }
}

function* noNumber(name: string, node: Node): Generator<Finding> {
  if (node.kind !== 'scalar' || node.isAlias || typeof node.value !== 'string' || /^\s*-?\d/.test(node.value)) return
  yield { span: node.span, message: { key: 'wrong-type.number', args: { name } }, fixes: [] }
}
