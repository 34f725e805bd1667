import { asTyped } from '../frontmatter/quote'
import { textOf } from '../text/span'
import type { Source } from './completion'

/** The names of the site's layouts and of its theme's. */
export const layouts: Source = function* ({ text, cursor, site }) {
  if (cursor.kind !== 'value' || cursor.key !== 'layout' || cursor.form !== 'whole') return
  const typed = textOf(text, cursor.span)
  for (const name of site.layouts)
    yield { kind: 'layout', label: name, span: cursor.span, text: asTyped(name, typed, 'block') }
}
