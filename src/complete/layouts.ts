import { asTyped } from '../frontmatter/quote'
import { textOf } from '../text/span'
import type { CompletionSource } from './completion'
import { rankNames } from '../site/rankNames'

/** Completes the layouts of the site and its theme. Those that posts use come first. */
export const layouts: CompletionSource = function* (context) {
  const { text, cursorContext, site } = context
  if (cursorContext.kind !== 'value' || cursorContext.key !== 'layout' || cursorContext.form !== 'whole') return
  const typed = textOf(text, cursorContext.span)
  const used = rankNames('layout', context).map(({ name }) => name)
  const known = new Set(site.names.layouts)
  for (const name of new Set([...used.filter((each) => known.has(each)), ...known]))
    yield { kind: 'layout', label: name, span: cursorContext.span, text: asTyped(name, typed, 'block') }
}
