import type { Source } from './completion'
import { terms } from './terms'

/** The blog's tags, in every form in which Jekyll takes them. */
export const tags: Source = (context) => terms(context, 'tag')
