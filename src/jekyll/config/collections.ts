import type { Value } from '../../frontmatter/node'
import { stringKeys, stringOf, isTruthy, type ConfigValues } from './configValues'
import type { JekyllVersion } from './jekyllVersion'
import { withSuffix } from './permalinkSuffix'

/** The settings of one collection under `collections:`. */
export interface Collection {
  readonly isWritten: boolean
  /** The template of the documents' URLs. */
  readonly permalink: string
  /** The file names under `order:`, in their order; `undefined` without `order:`. */
  readonly order: readonly string[] | undefined
  /** The front matter key to sort the documents by (`sort_by:`). */
  readonly sortBy: string | undefined
}

/**
 * Reads the collections by label, with `posts` first (`Configuration#add_default_collections`,
 * `Collection#url_template`).
 */
export function readCollections(values: ConfigValues, edition: JekyllVersion): ReadonlyMap<string, Collection> {
  const style = stringOf(values.get('permalink')) ?? 'date'
  const posts = edition.permalinkStyles[style] ?? style
  const settings = settingsByName(values.get('collections'))
  const labels = new Set(['posts', ...[...settings.keys()].map(labelOf)])
  return new Map(
    [...labels].map((label) => [label, collectionOf(label, settings, label === 'posts' ? posts : style, edition)]),
  )
}

function collectionOf(label: string, all: ConfigValues, style: string, edition: JekyllVersion): Collection {
  const settings = stringKeys(all.get(label))
  const isSorted = edition.sortsCollections && label !== 'posts' // Jekyll sorts posts elsewhere, in its post reader.
  return {
    isWritten: label === 'posts' || isTruthy(settings.get('output')),
    permalink:
      stringOf(settings.get('permalink')) ?? (label === 'posts' ? style : withSuffix('/:collection/:path', style)),
    order: isSorted ? listOf(settings.get('order')) : undefined,
    sortBy: isSorted ? stringOf(settings.get('sort_by')) : undefined,
  }
}

/** Returns the label of a collection as it is written in its folder and in scopes (`Collection#sanitize_label`). */
function labelOf(name: string): string {
  return name.replace(/[^a-z0-9_\-.]/gi, '')
}

function listOf(value: Value | undefined): readonly string[] | undefined {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : undefined
}

function settingsByName(value: Value | undefined): ConfigValues {
  if (!Array.isArray(value)) return stringKeys(value)
  return new Map(value.filter((name) => typeof name === 'string').map((name) => [name, null]))
}
