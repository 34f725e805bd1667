import type { Source } from './completion'
import { terms } from './terms'

/** The blog's categories, in every form in which Jekyll takes them. */
export const categories: Source = (context) => terms(context, 'category')
