import type { Value } from '../frontmatter/node'
import { stringKeys, stringOf, truth, type Values } from './configValues'
import type { Edition } from './edition'
import { withSuffix } from './permalinkSuffix'

/** What `collections:` says of one. */
export interface Collection {
  readonly isWritten: boolean
  /** The template of its documents' URLs. */
  readonly permalink: string
  /** Names of files in the order that its author wants; `undefined` where there is none. */
  readonly order: readonly string[] | undefined
  /** The key whose value orders its documents. */
  readonly sortBy: string | undefined
}

/** The collections by label, `posts` first (`Configuration#add_default_collections`, `Collection#url_template`). */
export function readCollections(values: Values, edition: Edition): ReadonlyMap<string, Collection> {
  const style = stringOf(values.get('permalink')) ?? 'date'
  const posts = edition.permalinkStyles[style] ?? style
  const told = settingsByName(values.get('collections'))
  const labels = new Set(['posts', ...[...told.keys()].map(labelOf)])
  return new Map(
    [...labels].map((label) => [label, collectionOf(label, told, label === 'posts' ? posts : style, edition)]),
  )
}

function collectionOf(label: string, told: Values, style: string, edition: Edition): Collection {
  const settings = stringKeys(told.get(label))
  const isSorted = edition.sortsCollections && label !== 'posts' // posts are read by a reader of their own, by their dates
  return {
    isWritten: label === 'posts' || truth(settings.get('output')),
    permalink:
      stringOf(settings.get('permalink')) ?? (label === 'posts' ? style : withSuffix('/:collection/:path', style)),
    order: isSorted ? listOf(settings.get('order')) : undefined,
    sortBy: isSorted ? stringOf(settings.get('sort_by')) : undefined,
  }
}

/** A collection's name as its folder and scopes have it (`Collection#sanitize_label`). */
function labelOf(name: string): string {
  return name.replace(/[^a-z0-9_\-.]/gi, '')
}

function listOf(value: Value | undefined): readonly string[] | undefined {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : undefined
}

function settingsByName(value: Value | undefined): Values {
  if (!Array.isArray(value)) return stringKeys(value)
  return new Map(value.filter((name) => typeof name === 'string').map((name) => [name, null]))
}
