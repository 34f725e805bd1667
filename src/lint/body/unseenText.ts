import type { Page } from '../rule'

/** Whether Liquid brings text that is not in the file: an include, a loop, a tag of a plugin. Definitions may be in it. */
export function hasUnseenText({ liquid, body }: Page): boolean {
  if (liquid.foreign.length > 0) return true
  return body.liquid.some(({ name }) => name.startsWith('include') || name === 'for' || name === 'tablerow')
}
