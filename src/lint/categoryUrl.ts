import { fieldNamed } from './fields'
import type { Page } from './rule'

const styles = ['date', 'pretty', 'ordinal', 'weekdate', 'none', '']

/** True where the page's categories are a part of its URL, as far as is known; Jekyll's own styles all have them. */
export function namesCategories(page: Page): boolean {
  if (!page.site || (page.kind !== 'post' && page.kind !== 'draft')) return false
  const own = fieldNamed(page, 'permalink')?.value
  const template = own?.kind === 'scalar' && typeof own.value === 'string' ? own.value : page.site.permalink
  return styles.includes(template) || /:(?:slugified_)?categories/.test(template)
}
