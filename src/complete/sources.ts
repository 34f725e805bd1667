import type { Source } from './completion'
import { categories } from './categories'
import { keys } from './keys'
import { layouts } from './layouts'
import { tags } from './tags'

/** Every completion source. Adding one: a file beside this one, a case in test/fixtures/complete, a line here. */
export const sources: readonly Source[] = [keys, tags, categories, layouts]
