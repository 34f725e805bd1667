import { placeholderNames } from '../jekyll/url/permalink'
import type { CompletionSource } from './completion'

const usual = ['year', 'month', 'day', 'title', 'slug', 'categories']

/** The placeholders of a permalink, such as `:year` and `:title`. */
export const placeholders: CompletionSource = function* ({ text, offset, cursorContext: place, site }) {
  if (place.kind !== 'value' || place.key !== 'permalink') return
  const [typed] = /:[a-z_]*$/.exec(text.slice(place.span.start, offset)) ?? []
  if (typed === undefined) return
  const [rest = ''] = /^[a-z_]*/.exec(text.slice(offset, place.span.end)) ?? []
  const span = { start: offset - typed.length, end: offset + rest.length }
  const all = placeholderNames(site.config.jekyllVersion)
  for (const name of new Set([...usual.filter((each) => all.includes(each)), ...all]))
    yield { kind: 'placeholder', label: `:${name}`, span, text: `:${name}` }
}
