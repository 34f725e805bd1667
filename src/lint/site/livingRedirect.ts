import type { Scalar } from '../../frontmatter/node'
import { fieldNamed, itemsOf } from '../fields'
import { removalOf } from '../terms/repeatedTerm'
import { deleteFix, removeFixes } from '../fixes'
import type { Finding, LintedPage, Rule } from '../rule'

/**
 * Reports `redirect_from: /about/` if a page has that URL. The plugin writes the redirect to the same file, and one
 * of the two is lost (https://github.com/jekyll/jekyll-redirect-from).
 */
export const livingRedirect: Rule = {
  id: 'living-redirect',
  severity: 'warning',

  *check(page: LintedPage) {
    const { index } = page.site ?? {}
    const field = fieldNamed(page, 'redirect_from')
    if (!field || !index?.settings.plugins.includes('jekyll-redirect-from')) return
    if (field.value.kind === 'scalar') yield* findings(page, field.value, () => removeFixes(page, field))
    const list = field.value.kind === 'list' ? field.value : undefined
    for (const item of list ? itemsOf(list) : [])
      if (list && item.kind === 'scalar')
        yield* findings(page, item, () => {
          const span = removalOf(page.text, list, item, list.items.indexOf(item))
          return span && list.items.length > 1 ? [deleteFix({ key: 'fix.remove-item' }, span)] : []
        })
  },
}

function* findings({ site }: LintedPage, { value, span }: Scalar, fixes: () => Finding['fixes']): Generator<Finding> {
  if (!site?.index || typeof value !== 'string') return
  const other = site.index.output.pathAt(value, site.machineZone)
  const isWritten = other !== undefined && site.index.output.outcome(other, site)?.written !== false
  if (isWritten) yield { span, message: { key: 'living-redirect', args: { other } }, fixes: fixes() }
}
