import { filters as known } from '../liquid/filters'
import type { Source } from './completion'

/** Liquid's filters and Jekyll's, behind `|`. */
export const filters: Source = function* ({ text, place }) {
  if (place.kind !== 'filter') return
  const space = text[place.span.start - 1] === '|' ? ' ' : ''
  const isGiven = /^[ \t]*:/.test(text.slice(place.span.end))
  for (const [name, { example }] of known) {
    const detail = example === undefined ? {} : { detail: `: ${example}` }
    const behind = example === undefined || isGiven ? '' : ': '
    yield { kind: 'filter', label: name, ...detail, span: place.span, text: space + name + behind, filter: name }
  }
}
