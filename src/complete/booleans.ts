import type { Source } from './completion'
import { ranked } from '../site/ranked'
import { isBoolean } from './valueTypes'

/** `true` and `false` for a key with such values, the blog's usual one first. */
export const booleans: Source = function* (context) {
  const { place } = context
  if (place.kind !== 'value' || place.form !== 'whole' || !isBoolean(place.key, context)) return
  const used = ranked(`value:${place.key}`, context).map(({ name }) => name)
  const names = [...used.filter((name) => name === 'true' || name === 'false'), 'true', 'false']
  for (const label of new Set(names)) yield { kind: 'value', label, span: place.span, text: label }
}
