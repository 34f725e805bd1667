import { placeholderNames } from '../jekyll/url/permalink'
import type { CompletionSource } from './completion'

const usual = ['year', 'month', 'day', 'title', 'slug', 'categories']

/** Completes the placeholders of a permalink, such as `:year` and `:title`. */
export const placeholders: CompletionSource = function* ({ text, offset, cursorContext, site }) {
  if (cursorContext.kind !== 'value' || cursorContext.key !== 'permalink') return
  const [typed] = /:[a-z_]*$/.exec(text.slice(cursorContext.span.start, offset)) ?? []
  if (typed === undefined) return
  const [rest = ''] = /^[a-z_]*/.exec(text.slice(offset, cursorContext.span.end)) ?? []
  const span = { start: offset - typed.length, end: offset + rest.length }
  const all = placeholderNames(site.config.jekyllVersion)
  for (const name of new Set([...usual.filter((each) => all.includes(each)), ...all]))
    yield { kind: 'placeholder', label: `:${name}`, span, text: `:${name}` }
}
