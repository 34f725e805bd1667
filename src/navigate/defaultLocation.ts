import { defaultsFor } from '../jekyll/config/frontMatterDefaults'
import { locationOf } from '../jekyll/output/sourceLocation'
import { defaultSets } from '../references/defaultSets'
import type { Span } from '../text/span'
import type { ReferenceContext, DefinitionLocation } from './referenceFeatures'

/** The location in `_config.yml` of a file's default for a top-level key; `undefined` if there is none. */
export function defaultLocation({ file, site }: ReferenceContext, key: string): DefinitionLocation | undefined {
  const { config } = site
  const query = {
    path: locationOf(file.path, config)?.relativePath ?? file.pathInSource,
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

function typeIn(path: string, site: ReferenceContext['site']): string {
  const kind = site.settings.fileKindOf(path)
  if (kind === 'post' || kind === 'draft') return 'posts'
  return kind === 'document' ? (/(?:^|\/)_([^/]+)\//.exec(path)?.[1] ?? 'pages') : 'pages'
}

/** The span of a key in one of the sets of `defaults:`. The index does not include items that are not sets. */
function keyIn(text: string, index: number, key: string): Span | undefined {
  return defaultSets(text)[index]?.findLast((pair) => pair.key.kind === 'scalar' && pair.key.value === key)?.key.span
}
