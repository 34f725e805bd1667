import type { AttributeContext } from '../cursorContext/cursorContext'
import type { Completion, SourceContext, CompletionSource } from './completion'
import { countDetail } from './countDetail'
import { rankNamesLazily } from '../site/rankNames'

/**
 * Completes classes in an attribute list or an HTML tag: first those that posts use, then those of the theme and of the
 * site's style sheets.
 */
export const classes: CompletionSource = function* (context) {
  const { cursorContext } = context
  if (cursorContext.kind !== 'class' && !isEmptyItem(cursorContext)) return
  const mark = cursorContext.kind === 'class' ? '' : '.'
  const themes = new Set(context.site.settings.themeNames('class'))
  for (const { name, count } of knownClasses(themes, context)) {
    if (cursorContext.present.includes(`.${name}`) || !context.wants(mark + name)) continue
    const about = { ...countDetail(count, context.site), ...whereFrom(name, themes, context) }
    yield { kind: 'class', label: mark + name, ...about, span: cursorContext.span, text: mark + name }
  }
}

/** Whether an attribute list has no typed text at the cursor yet, so that a class with its period fits there. */
function isEmptyItem(place: SourceContext['cursorContext']): place is AttributeContext {
  return place.kind === 'reference' && !place.isDefinition && place.span.start === place.span.end
}

function* knownClasses(
  themes: ReadonlySet<string>,
  context: SourceContext,
): Generator<{ name: string; count?: number }> {
  const used = new Set<string>()
  for (const term of rankNamesLazily('class', context)) {
    if (/[{}%|]/.test(term.name)) continue
    used.add(term.name)
    yield term
  }
  for (const name of new Set([...themes, ...context.site.names.defined('class')])) if (!used.has(name)) yield { name }
}

/** Returns the documentation that names the style sheet or theme that defines a class. */
function whereFrom(
  name: string,
  themes: ReadonlySet<string>,
  { site }: SourceContext,
): Pick<Completion, 'documentation'> {
  const path = site.names.definition('class', name)?.path
  const theme = themes.has(name) ? site.theme?.gems[0] : undefined
  const source = path ?? theme
  return source === undefined ? {} : { documentation: { key: 'class.defined-in', args: { path: source } } }
}

/** Completes the names of the attribute list definitions in this document and those of kramdown. */
export const attributeDefinitions: CompletionSource = function* ({ text, cursorContext }) {
  if (cursorContext.kind !== 'reference' || cursorContext.isDefinition) return
  const defined = [...text.matchAll(/^ {0,3}\{:(\w[\w-]*):[ \t][^\n]*\}/gm)].map(([, name = '']) => name)
  for (const name of new Set([...defined, 'toc', 'footnotes']))
    if (!cursorContext.present.includes(name))
      yield { kind: 'attribute-list', label: name, span: cursorContext.span, text: name }
}

/**
 * Completes the IDs that links in this document lead to or that style sheets have rules for. Leaves out those that a
 * heading already has.
 */
export const ids: CompletionSource = function* (context) {
  const { text, cursorContext, site } = context
  if (cursorContext.kind !== 'id') return
  const linked = [...text.matchAll(/\]\(#([A-Za-z][\w:-]*)/g)].map(([, id = '']) => id)
  for (const id of new Set([...linked, ...site.names.defined('id')])) {
    const path = site.names.definition('id', id)?.path
    const documentation =
      path === undefined ? {} : { documentation: { key: 'class.defined-in' as const, args: { path } } }
    if (!text.includes(`{#${id}}`))
      yield { kind: 'id', label: id, ...documentation, span: cursorContext.span, text: id }
  }
}
