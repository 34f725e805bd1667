import type { Node } from '../../frontmatter/node'
import { fieldNamed } from '../fields'
import { quoteFix } from '../fixes'
import type { LintedPage, Rule } from '../rule'

/** Reports a `permalink` or `slug` that is not a string. With a number, `true` or a list, the build fails. */
export const urlNotAText: Rule = {
  id: 'url-not-a-text',
  severity: 'error',
  safe: 'only',

  *check(page: LintedPage) {
    for (const name of page.kind === 'page' ? ['permalink'] : ['permalink', 'slug']) {
      const node = fieldNamed(page, name)?.value
      if (!node || isFine(node)) continue
      const fixes = node.kind === 'scalar' && !node.isAlias ? [quoteFix(page.text, node.span)] : []
      yield { span: node.span, message: { key: 'url-not-a-text', args: { name } }, fixes }
    }
  },
}

/** Whether the build succeeds with the value. Jekyll treats an empty value and `false` as absent. */
function isFine(node: Node): boolean {
  return node.kind === 'scalar' && (node.value === null || node.value === false || typeof node.value === 'string')
}
