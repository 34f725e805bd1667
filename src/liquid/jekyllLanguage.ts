import { environmentOf } from './drops/environmentOf'
import { filters } from './filters'
import type { Language, TagClass } from './run/language'
import { tags } from './tags'

/** The tags, filters and variables of Jekyll 4. */
export const jekyllLanguage: Language = {
  tags: new Map<string, TagClass>(Object.entries(tags)),
  filters,
  environmentOf,
}
