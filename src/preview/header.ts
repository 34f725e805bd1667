import type { Value } from '../frontmatter/node'
import { valueToString } from '../frontmatter/valueToString'
import { isTruthy } from '../jekyll/config/configValues'
import type { Outcome } from '../jekyll/output/outcome'
import type { Localize } from '../messages/localize'
import { readingTime } from './readingTime'
import { escapeHtml } from './tokens'

/**
 * Renders the header above a post as themes do: title, day, reading time, categories and tags. A double click on it
 * opens the front matter.
 */
export function header(outcome: Outcome, body: string, say: Localize): string {
  const { title, date, categories, tags } = outcome
  const heading = valueToString(title)
  const facts = [
    date && hasOwnDate(outcome) && `<time>${date.toString().slice(0, 10)}</time>`,
    `<span>${escapeHtml(say({ key: 'preview.minutes', args: { count: readingTime(body) } }))}</span>`,
    ...terms(categories, 'category'),
    ...terms(tags, 'tag'),
  ]
  const lines = [
    heading === '' ? '' : `<h1 class="jekyll-posts-title">${escapeHtml(heading)}</h1>\n`,
    `<p class="jekyll-posts-facts">${facts.filter(Boolean).join(' ')}</p>\n`,
  ]
  return `<header class="jekyll-posts-header code-line" data-line="0" dir="auto">\n${lines.join('')}</header>\n`
}

/**
 * Whether the date is the document's own. Jekyll gives the time of the build to a collection's document without a date.
 */
function hasOwnDate({ collection, data }: Outcome): boolean {
  return collection === 'posts' || isTruthy(data.get('date'))
}

function terms(values: readonly Value[], kind: 'category' | 'tag'): string[] {
  return values.map((value) => `<span class="jekyll-posts-${kind}">${escapeHtml(valueToString(value))}</span>`)
}
