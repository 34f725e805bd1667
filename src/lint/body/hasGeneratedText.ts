import type { LintedPage } from '../rule'

/** Whether Liquid adds text that is not in the file, which may contain definitions: an include, a loop, a plugin's tag. */
export function hasGeneratedText({ liquid, body }: LintedPage): boolean {
  if (liquid.foreign.length > 0) return true
  return body.liquid.some(({ name }) => name.startsWith('include') || name === 'for' || name === 'tablerow')
}
