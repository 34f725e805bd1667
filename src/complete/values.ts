import type { CompletionSource } from './completion'
import { countDetail } from './countDetail'
import { hasDataFor } from './dataNames'
import { rankNamesLazily } from '../site/rankNames'
import { isVocabulary } from './valueTypes'
import { writeValue, writtenNames } from './writeValue'

/** Completes the values that other posts have for a key, if no other source completes that key. */
export const values: CompletionSource = function* (context) {
  const { cursorContext } = context
  if (
    cursorContext.kind !== 'value' ||
    !isVocabulary(cursorContext.key, context) ||
    hasDataFor(cursorContext.key, context)
  )
    return
  const written = writtenNames(cursorContext)
  for (const { name, count } of rankNamesLazily(`value:${cursorContext.key}`, context)) {
    if (written.has(name) || !context.wants(name)) continue
    const text = isPlain(name) ? name : writeValue(name, context)
    yield { kind: 'value', label: name, ...countDetail(count, context.site), span: cursorContext.span, text }
  }
}

/**
 * Whether a value is written without quotes. The index has all values as strings, but a boolean or a number is rarely
 * meant as a string.
 */
function isPlain(name: string): boolean {
  return /^(?:true|false|0|-?[1-9]\d*(?:\.\d+)?)$/.test(name)
}
