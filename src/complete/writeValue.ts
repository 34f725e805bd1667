import type { ValueCursor } from '../frontmatter/cursor'
import { asTyped, unquote } from '../frontmatter/quote'
import { textOf } from '../text/span'
import type { Context } from './completion'

/** A name as YAML takes it at the context's place, in the author's quotes if there are any. */
export function writeValue(name: string, { text, place }: Context): string {
  const typed = textOf(text, place.span)
  return asTyped(name, typed, place.kind === 'value' && place.form === 'flow' ? 'flow' : 'block')
}

/** The names that stand in the list already. */
export function writtenIn({ others }: ValueCursor): ReadonlySet<string> {
  return new Set(others.map(unquote))
}
