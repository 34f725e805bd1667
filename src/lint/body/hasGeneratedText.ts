import type { LintedPage } from '../rule'

/**
 * Whether Liquid (an include, a loop or a plugin's tag) may add text to the body. That text may contain definitions.
 */
export function hasGeneratedText({ liquid, body }: LintedPage): boolean {
  if (liquid.foreign.length > 0) return true
  return body.liquid.some(({ name }) => name.startsWith('include') || name === 'for' || name === 'tablerow')
}
