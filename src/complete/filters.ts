import { filters as known } from '../liquid/vocabulary'
import type { Source } from './completion'

/** The filters of Liquid and Jekyll, after `|`. */
export const filters: Source = function* ({ text, place }) {
  if (place.kind !== 'filter') return
  const space = text[place.span.start - 1] === '|' ? ' ' : ''
  const hasArgument = /^[ \t]*:/.test(text.slice(place.span.end))
  for (const [name, takes] of known) {
    const detail = takes === undefined ? {} : { detail: `: ${takes}` }
    const colon = takes === undefined || hasArgument ? '' : ': '
    yield { kind: 'filter', label: name, ...detail, span: place.span, text: space + name + colon, filter: name }
  }
}
