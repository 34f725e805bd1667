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

/** Every filter of Liquid 4 and of Jekyll 4, by name; where both have one, Jekyll's. */
export const filters: ReadonlyMap<string, Filter> = new Map(
  [texts, escapes, numbers, dates, lists, properties, grouping, urls, conversions].flatMap((each) =>
    Object.entries(each),
  ),
)
