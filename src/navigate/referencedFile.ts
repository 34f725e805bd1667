import type { Reference } from '../references/reference'
import type { Clock } from '../jekyll/clock'
import type { Site } from '../site/site'

/** The path of the file that a reference leads to, relative to the site's folder; `undefined` if there is none. */
export function referencedFile({ kind, name }: Reference, site: Site, { machineZone }: Clock): string | undefined {
  if (kind === 'post') return site.findPost(name)?.path
  if (kind === 'file') return candidates(name.replace(/^\//, ''), site).find((path) => site.has(path))
  if (kind !== 'image' && kind !== 'link') return undefined
  const path = candidates(name, site).find((each) => site.has(each))
  return path ?? site.output.pathAt(`/${name}`, machineZone)
}

/** The paths that a name may stand for, with and without `collections_dir`, which `link` may omit. */
function candidates(name: string, { config: { source, collectionsDir } }: Site): string[] {
  const inSource = source === '' ? '' : `${source}/`
  const inCollections = collectionsDir === '' ? [] : [`${inSource}${collectionsDir}/${name}`]
  return [`${inSource}${name}`, ...inCollections]
}
