import { environmentOf } from './drops/environmentOf'
import { filters } from './filters'
import type { Language } from './run/language'
import { tags } from './tags'

/** The tags, filters and variables of Jekyll 4. */
export const jekyllLanguage: Language = { tags, filters, environmentOf }
