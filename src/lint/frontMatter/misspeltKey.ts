import { isNear } from '../../text/distance'
import { fieldsOf } from '../fields'
import { useFix } from '../fixes'
import type { Finding, Page, Rule } from '../rule'

/** What Jekyll itself reads of a post; the keys of themes are their own affair. */
const known = [
  'layout',
  'title',
  'date',
  'categories',
  'category',
  'tags',
  'permalink',
  'published',
  'excerpt_separator',
]
const exact = [...known, 'tag', 'excerpt', 'slug', 'author', 'authors', 'image', 'description', 'data', 'page', 'dates']

/** `Tags` is not `tags`, `catagories` not `categories`: Jekyll passes over both. A key that is merely unknown is fine. */
export const misspeltKey: Rule = {
  id: 'misspelt-key',
  severity: 'warning',

  *check(page: Page) {
    const names = new Set(fieldsOf(page).map(({ name }) => name))
    for (const { name, pair } of fieldsOf(page)) {
      const meant = exact.includes(name) ? undefined : meantBy(name)
      if (meant !== undefined && !names.has(meant)) yield finding(page.text, name, meant, pair.key.span)
    }
  },
}

function meantBy(name: string): string | undefined {
  const lower = name.toLowerCase()
  if (lower !== name) return [...known, 'tag'].find((key) => key === lower) ?? near(lower)
  return near(name)
}

function near(name: string): string | undefined {
  return known.find((key) => key.length > 3 && name !== key && isNear(name, key) && !isPlural(name, key))
}

/** `titles` and `layouts` are words of their own. */
function isPlural(name: string, key: string): boolean {
  return name === `${key}s` || `${name}s` === key
}

function finding(text: string, name: string, meant: string, key: Finding['span']): Finding {
  const quotes = /^["']/.test(text.slice(key.start)) ? 1 : 0
  const span = { start: key.start + quotes, end: key.end - quotes }
  return { span, message: { key: 'misspelt-key', args: { name, meant } }, fixes: [useFix(text, span, meant)] }
}
