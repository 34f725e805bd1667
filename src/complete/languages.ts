import { rougeLanguages } from '../kramdown/rougeLanguages'
import type { Source } from './completion'
import { ranked } from '../site/ranked'

/** The languages that Rouge supports, those of the blog first. */
export const languages: Source = function* (context) {
  const { place } = context
  if (place.kind !== 'language') return
  const used = ranked('language', context).map(({ name }) => name)
  for (const label of new Set([...used.filter((name) => rougeLanguages.has(name)), ...rougeLanguages]))
    if (context.wants(label)) yield { kind: 'language', label, span: place.span, text: label }
}
