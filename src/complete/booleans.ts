import type { CompletionSource } from './completion'
import { rankNames } from '../site/rankNames'
import { isBoolean } from './valueTypes'

/** Completes `true` and `false` for a boolean key, with the blog's usual value first. */
export const booleans: CompletionSource = function* (context) {
  const { cursorContext } = context
  if (cursorContext.kind !== 'value' || cursorContext.form !== 'whole' || !isBoolean(cursorContext.key, context)) return
  const used = rankNames(`value:${cursorContext.key}`, context).map(({ name }) => name)
  const names = [...used.filter((name) => name === 'true' || name === 'false'), 'true', 'false']
  for (const label of new Set(names)) yield { kind: 'value', label, span: cursorContext.span, text: label }
}
