import { asScalar } from '../frontmatter/quote'
import type { Source } from './completion'

/** The names of the site's layouts and of its theme's. */
export const layouts: Source = function* ({ cursor, site }) {
  if (cursor.kind !== 'value' || cursor.key !== 'layout' || cursor.form !== 'whole') return
  for (const name of site.layouts)
    yield { kind: 'layout', label: name, span: cursor.span, text: asScalar(name, 'block') }
}
