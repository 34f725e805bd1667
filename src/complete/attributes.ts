import type { AttributePlace } from '../cursor/place'
import type { Completion, Context, Source } from './completion'
import { countOf } from './countOf'
import { ranked } from '../site/ranked'

/** Classes for an attribute list or an HTML tag: those that posts have, the theme's, those of the site's style sheets. */
export const classes: Source = function* (context) {
  const { place } = context
  if (place.kind !== 'class' && !isOpen(place)) return
  const mark = place.kind === 'class' ? '' : '.'
  for (const [name, about] of knownClasses(context)) {
    if (place.present.includes(`.${name}`) || !context.wants(mark + name)) continue
    yield { kind: 'class', label: mark + name, ...about, span: place.span, text: mark + name }
  }
}

/** Nothing is typed yet, so that a class may follow with its mark. */
function isOpen(place: Context['place']): place is AttributePlace {
  return place.kind === 'reference' && !place.isDefinition && place.span.start === place.span.end
}

type About = Pick<Completion, 'detail' | 'documentation'>

function knownClasses(context: Context): Map<string, About> {
  const { site } = context
  const known = new Map<string, About>()
  const themes = site.themeNames('class')
  for (const { name, count } of ranked('class', context))
    if (!/[{}%|]/.test(name)) known.set(name, { detail: countOf(count), ...whereFrom(name, themes, context) })
  const defined = [...themes, ...site.defined('class')]
  for (const name of defined) if (!known.has(name)) known.set(name, whereFrom(name, themes, context))
  return known
}

/** Where a class gets its looks: the site's own style sheet, else the theme. */
function whereFrom(name: string, themes: readonly string[], { site }: Context): About {
  const path = site.definition('class', name)?.path
  const theme = themes.includes(name) ? site.theme?.gems[0] : undefined
  const source = path ?? theme
  return source === undefined ? {} : { documentation: { key: 'class.defined-in', args: { path: source } } }
}

/** Names of attribute list definitions of this document, and kramdown's own. */
export const attributeDefinitions: Source = function* ({ text, place }) {
  if (place.kind !== 'reference' || place.isDefinition) return
  const defined = [...text.matchAll(/^ {0,3}\{:(\w[\w-]*):[ \t][^\n]*\}/gm)].map(([, name]) => name!)
  for (const name of new Set([...defined, 'toc', 'footnotes']))
    if (!place.present.includes(name)) yield { kind: 'attribute-list', label: name, span: place.span, text: name }
}

/** Ids that something waits for: links of this document lead to them, or a style sheet has rules for them. */
export const ids: Source = function* (context) {
  const { text, place, site } = context
  if (place.kind !== 'id') return
  const linked = [...text.matchAll(/\]\(#([A-Za-z][\w:-]*)/g)].map(([, id]) => id!)
  for (const id of new Set([...linked, ...site.defined('id')])) {
    const path = site.definition('id', id)?.path
    const documentation =
      path === undefined ? {} : { documentation: { key: 'class.defined-in' as const, args: { path } } }
    if (!text.includes(`{#${id}}`)) yield { kind: 'id', label: id, ...documentation, span: place.span, text: id }
  }
}
