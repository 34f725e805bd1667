import type { Node } from '../../frontmatter/node'
import { valueToString } from '../../frontmatter/valueToString'
import { valueOf } from '../../frontmatter/valueOf'
import { themeKeys } from '../../jekyll/themes/vocabulary'
import { fieldsOf } from '../fields'
import { quoteFix } from '../fixes'
import type { Finding, LintedPage, Rule } from '../rule'

/**
 * Reports a value of the wrong type. If a string is required, Jekyll prints a list in Ruby's notation, or without
 * brackets. If keys are required, a theme finds none in a string. If a number is required, a string becomes 0. Values
 * that may be intended are not reported.
 */
export const wrongType: Rule = {
  id: 'wrong-type',
  severity: 'warning',

  *check(page: LintedPage) {
    const themed = new Map(
      (page.site?.index?.theme ? themeKeys(page.site.index.theme) : []).map((key) => [key.name, key]),
    )
    for (const { name, value } of fieldsOf(page)) {
      const types = themed.get(name)?.types.join(' ')
      if (name === 'title') yield* notAString(page.text, name, value)
      else if (types === 'mapping') yield* notAMapping(name, value)
      else if (types === 'number') yield* notANumber(name, value)
    }
  },
}

function* notAString(text: string, name: string, node: Node): Generator<Finding> {
  if (node.kind === 'scalar' || (node.kind === 'list' && node.items.length === 0)) return
  const source = text.slice(node.span.start, node.span.end)
  const span = { ...node.span, end: node.span.start + source.trimEnd().length }
  const isOneLine = !source.trimEnd().includes('\n')
  const args = { name, shown: valueToString(valueOf(node)) }
  yield {
    span,
    message: { key: 'wrong-type', args },
    fixes: isOneLine && /^[[{]/.test(source) ? [quoteFix(text, span)] : [],
  }
}

function* notAMapping(name: string, node: Node): Generator<Finding> {
  if (node.kind !== 'scalar' || node.isAlias || typeof node.value !== 'string') return
  yield { span: node.span, message: { key: 'wrong-type.mapping', args: { name } }, fixes: [] }
}

function* notANumber(name: string, node: Node): Generator<Finding> {
  if (node.kind !== 'scalar' || node.isAlias || typeof node.value !== 'string' || /^\s*-?\d/.test(node.value)) return
  yield { span: node.span, message: { key: 'wrong-type.number', args: { name } }, fixes: [] }
}
