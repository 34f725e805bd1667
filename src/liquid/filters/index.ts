import { conversions } from './conversions'
import { dates } from './dates'
import { escapes } from './escapes'
import type { Filter } from './filter'
import { grouping } from './grouping'
import { lists } from './lists'
import { numbers } from './numbers'
import { properties } from './properties'
import { texts } from './texts'
import { urls } from './urls'

/** The most used filters, which completion offers first. */
const usual: readonly string[] = [
  'relative_url',
  'absolute_url',
  'date',
  'markdownify',
  'escape',
  'strip_html',
  'size',
  'first',
  'last',
  'join',
  'split',
  'sort',
  'reverse',
  'where',
  'where_exp',
  'map',
  'uniq',
  'group_by',
  'append',
  'prepend',
  'replace',
  'remove',
  'default',
  'truncate',
  'capitalize',
  'upcase',
  'downcase',
  'strip',
  'slugify',
  'jsonify',
]

/** If Liquid and Jekyll have filters with the same name, Jekyll's comes later and replaces Liquid's. */
const tables = [texts, escapes, numbers, dates, lists, properties, grouping, urls, conversions]

/**
 * All filters of Liquid 4 and Jekyll 4 by name. Rendering, completion and the rules all read this table. Liquid:
 * https://github.com/Shopify/liquid/blob/v4.0.4/lib/liquid/standardfilters.rb. Jekyll:
 * https://github.com/jekyll/jekyll/blob/master/lib/jekyll/filters.rb and the files in its folder `filters`.
 */
export const filters: ReadonlyMap<string, Filter> = new Map(tables.flatMap(Object.entries<Filter>).sort(byUse))

function byUse([a]: readonly [string, Filter], [b]: readonly [string, Filter]): number {
  return rank(a) - rank(b)
}

function rank(name: string): number {
  const index = usual.indexOf(name)
  return index === -1 ? usual.length : index
}
