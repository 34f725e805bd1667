import { filters as known } from '../liquid/filters'
import type { CompletionSource } from './completion'

/** Completes the filters of Liquid and Jekyll after `|`. */
export const filters: CompletionSource = function* ({ text, cursorContext }) {
  if (cursorContext.kind !== 'filter') return
  const space = text[cursorContext.span.start - 1] === '|' ? ' ' : ''
  const hasArgument = /^[ \t]*:/.test(text.slice(cursorContext.span.end))
  for (const [name, { example }] of known) {
    const detail = example === undefined ? {} : { detail: `: ${example}` }
    const colon = example === undefined || hasArgument ? '' : ': '
    yield { kind: 'filter', label: name, ...detail, span: cursorContext.span, text: space + name + colon, filter: name }
  }
}
