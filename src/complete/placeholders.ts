import { placeholderNames } from '../jekyll/permalink'
import type { Source } from './completion'

const usual = ['year', 'month', 'day', 'title', 'slug', 'categories']

/** `:year`, `:title` and the others in a permalink. */
export const placeholders: Source = function* ({ text, offset, place, site }) {
  if (place.kind !== 'value' || place.key !== 'permalink') return
  const typed = /:[a-z_]*$/.exec(text.slice(place.span.start, offset))
  if (!typed) return
  const end = offset + /^[a-z_]*/.exec(text.slice(offset, place.span.end))![0].length
  const span = { start: offset - typed[0].length, end }
  const all = placeholderNames(site.config.edition)
  for (const name of new Set([...usual.filter((each) => all.includes(each)), ...all]))
    yield { kind: 'placeholder', label: `:${name}`, span, text: `:${name}` }
}
