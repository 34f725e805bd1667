import { defaultsFor } from '../jekyll/frontMatterDefaults'
import { placeOf } from '../jekyll/place'
import { defaultSets } from '../mention/defaultSets'
import type { Span } from '../text/span'
import type { At, Place } from './construct'

/** Where `_config.yml` sets a file's default for a top-level key; `undefined` if it has none. */
export function defaultPlace({ file, site }: At, key: string): Place | undefined {
  const { config } = site
  const query = {
    path: placeOf(file.path, config)?.relativePath ?? file.pathInSource,
    type: typeIn(file.path, site),
    sitePaths: [],
  }
  const candidates = config.defaults.filter((set) => defaultsFor({ ...config, defaults: [set] }, query)?.has(key))
  const [first, ...rest] = candidates
  if (!first) return undefined
  const winner = rest.reduce((best, set) => {
    const value = defaultsFor({ ...config, defaults: [best, set] }, query)?.get(key)
    return value === best.values.get(key) ? best : set
  }, first)
  return { path: '_config.yml', locate: (text) => keyIn(text, config.defaults.indexOf(winner), key) }
}

function typeIn(path: string, site: At['site']): string {
  const kind = site.settings.fileKindOf(path)
  if (kind === 'post' || kind === 'draft') return 'posts'
  return kind === 'document' ? (/(?:^|\/)_([^/]+)\//.exec(path)?.[1] ?? 'pages') : 'pages'
}

/** The span of a key in the set of `defaults:` with an index. Items that are not sets are not counted. */
function keyIn(text: string, index: number, key: string): Span | undefined {
  return defaultSets(text)[index]?.findLast((pair) => pair.key.kind === 'scalar' && pair.key.value === key)?.key.span
}
