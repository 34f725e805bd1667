import type { ValueCursor } from '../frontmatter/cursor'
import { asTyped, unquote } from '../frontmatter/quote'
import { textOf } from '../text/span'
import type { Context } from './completion'

/** A name as it is written in YAML at the cursor, in the quotes that the author typed, if any. */
export function writeValue(name: string, { text, place }: Context): string {
  const typed = textOf(text, place.span)
  return asTyped(name, typed, place.kind === 'value' && place.form === 'flow' ? 'flow' : 'block')
}

/** The names that are already in the list. */
export function writtenIn({ others }: ValueCursor): ReadonlySet<string> {
  return new Set(others.map(unquote))
}
