import type { Value } from '../frontmatter/node'
import { parseYaml, type YamlError } from '../frontmatter/parseYaml'
import { valueOf } from '../frontmatter/valueOf'

/** What `_config.yml` says, as far as the editor needs it; Jekyll's defaults where it says nothing. */
export interface Config {
  /** Folder of the site's sources, relative to the configuration; `''` where they lie beside it. */
  readonly source: string
  /** Folder of `_posts`, `_drafts` and the collections, relative to the source. */
  readonly collectionsDir: string
  readonly layoutsDir: string
  /** Names of the collections, `posts` included. */
  readonly collections: readonly string[]
  readonly markdownExtensions: readonly string[]
  /** The Markdown converter, in lower case. */
  readonly markdown: string
  /** The options under `kramdown:`, as written. */
  readonly kramdown: ReadonlyMap<string, Value>
  /** Why YAML refuses the file. Jekyll then refuses to build. */
  readonly errors: readonly YamlError[]
}

/**
 * Reads the text of a `_config.yml`; values of a wrong type count as absent. Defaults are those of
 * https://github.com/jekyll/jekyll/blob/master/lib/jekyll/configuration.rb.
 */
export function readConfig(text: string): Config {
  const { root, errors } = parseYaml(text.replace(/^\uFEFF?---[ \t]*(?=\r?\n)/, (line) => ' '.repeat(line.length)))
  const values =
    errors.length === 0 && root?.kind === 'mapping' ? (valueOf(root) as Map<Value, Value>) : new Map<Value, Value>()
  const path = (key: string, otherwise: string) => folder(values.get(key)) ?? otherwise
  return {
    source: path('source', ''),
    collectionsDir: path('collections_dir', ''),
    layoutsDir: path('layouts_dir', '_layouts'),
    collections: ['posts', ...collectionNames(values.get('collections')).filter((name) => name !== 'posts')],
    markdownExtensions: words(values.get('markdown_ext')) ?? ['markdown', 'mkdown', 'mkdn', 'mkd', 'md'],
    markdown: (stringOf(values.get('markdown')) ?? 'kramdown').toLowerCase(),
    kramdown: stringKeys(values.get('kramdown')),
    errors,
  }
}

function stringOf(value: Value | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function folder(value: Value | undefined): string | undefined {
  return stringOf(value)
    ?.replace(/^\.?\/+|\/+$/g, '')
    .replace(/^\.$/, '')
}

function words(value: Value | undefined): string[] | undefined {
  return stringOf(value)
    ?.split(',')
    .map((word) => word.trim().toLowerCase())
}

function collectionNames(value: Value | undefined): string[] {
  const names = value instanceof Map ? [...value.keys()] : Array.isArray(value) ? value : []
  return names.filter((name): name is string => typeof name === 'string')
}

function stringKeys(value: Value | undefined): ReadonlyMap<string, Value> {
  const entries = value instanceof Map ? [...value] : []
  return new Map(entries.filter((entry): entry is [string, Value] => typeof entry[0] === 'string'))
}
