import { fieldNamed } from './fields'
import type { LintedPage } from './rule'

/** Jekyll's own permalink styles, all of which contain the categories. */
const styles = ['date', 'pretty', 'ordinal', 'weekdate', 'none', '']

/** Whether the page's categories are certainly a part of its URL. */
export function namesCategories(page: LintedPage): boolean {
  if (!page.site || (page.kind !== 'post' && page.kind !== 'draft')) return false
  const own = fieldNamed(page, 'permalink')?.value
  const template = own?.kind === 'scalar' && typeof own.value === 'string' ? own.value : page.site.permalink
  return styles.includes(template) || /:(?:slugified_)?categories/.test(template)
}
