import type { ValueContext } from '../cursorContext/frontMatterContext'
import { asTyped, unquote } from '../frontmatter/quote'
import { textOf } from '../text/span'
import type { SourceContext } from './completion'

/** Writes a name as YAML at the cursor, in the quotes that the author has typed, if any. */
export function writeValue(name: string, { text, cursorContext }: SourceContext): string {
  const typed = textOf(text, cursorContext.span)
  return asTyped(name, typed, cursorContext.kind === 'value' && cursorContext.form === 'flow' ? 'flow' : 'block')
}

/** Returns the names that are already in the list. */
export function writtenNames({ others }: ValueContext): ReadonlySet<string> {
  return new Set(others.map(unquote))
}
