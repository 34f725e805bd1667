import { rougeLanguages } from '../kramdown/rougeLanguages'
import type { CompletionSource } from './completion'
import { rankNames } from '../site/rankNames'

/** Completes the languages that Rouge supports. Those that the blog uses come first. */
export const languages: CompletionSource = function* (context) {
  const { cursorContext } = context
  if (cursorContext.kind !== 'language') return
  const used = rankNames('language', context).map(({ name }) => name)
  for (const label of new Set([...used.filter((name) => rougeLanguages.has(name)), ...rougeLanguages]))
    if (context.wants(label)) yield { kind: 'language', label, span: cursorContext.span, text: label }
}
