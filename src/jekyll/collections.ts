import type { Value } from '../frontmatter/node'
import { stringKeys, stringOf, truth, type Values } from './configValues'
import type { Edition } from './edition'

/** What `collections:` says of one. */
export interface Collection {
  readonly isWritten: boolean
  /** The template of its documents' URLs. */
  readonly permalink: string
  readonly publishesFuture: boolean
}

/** The collections by name, `posts` first (`Configuration#add_default_collections`, `Collection#url_template`). */
export function readCollections(values: Values, edition: Edition): ReadonlyMap<string, Collection> {
  const style = stringOf(values.get('permalink')) ?? 'date'
  const posts = edition.permalinkStyles[style] ?? style
  const told = settingsByName(values.get('collections'))
  const names = ['posts', ...[...told.keys()].filter((name) => name !== 'posts')]
  return new Map(
    names.map((name) => {
      const settings = stringKeys(told.get(name))
      const permalink = stringOf(settings.get('permalink')) ?? (name === 'posts' ? posts : documentTemplate(style))
      const publishesFuture = edition.collectionsHaveFuture && truth(settings.get('future'))
      return [name, { isWritten: name === 'posts' || truth(settings.get('output')), permalink, publishesFuture }]
    }),
  )
}

/** Documents take from the site's style only how URLs end (`Utils.add_permalink_suffix`). */
function documentTemplate(style: string): string {
  if (style === 'pretty' || style.endsWith('/')) return '/:collection/:path/'
  const hasExtension = ['date', 'ordinal', 'none'].includes(style) || style.endsWith(':output_ext')
  return `/:collection/:path${hasExtension ? ':output_ext' : ''}`
}

function settingsByName(value: Value | undefined): Values {
  if (!Array.isArray(value)) return stringKeys(value)
  return new Map(value.filter((name) => typeof name === 'string').map((name) => [name, null]))
}
