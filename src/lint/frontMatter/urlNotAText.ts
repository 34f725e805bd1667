import type { Node } from '../../frontmatter/node'
import { fieldNamed } from '../fields'
import { quoteFix } from '../fixes'
import type { Page, Rule } from '../rule'

/** Jekyll edits `permalink` and `slug` as texts. Over a number, `true` or a list Ruby stumbles and the build stops. */
export const urlNotAText: Rule = {
  id: 'url-not-a-text',
  severity: 'error',

  *check(page: Page) {
    for (const name of page.kind === 'page' ? ['permalink'] : ['permalink', 'slug']) {
      const node = fieldNamed(page, name)?.value
      if (!node || isFine(node)) continue
      const fixes = node.kind === 'scalar' && !node.isAlias ? [quoteFix(page.text, node.span)] : []
      yield { span: node.span, message: { key: 'url-not-a-text', args: { name } }, fixes }
    }
  },
}

/** Nothing and `false` count as absent. */
function isFine(node: Node): boolean {
  return node.kind === 'scalar' && (node.value === null || node.value === false || typeof node.value === 'string')
}
