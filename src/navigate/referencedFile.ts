import type { Reference } from '../references/reference'
import type { Clock } from '../jekyll/clock'
import type { Site } from '../site/site'

/** The path, from the site's folder, of the file that a reference leads to; `undefined` if there is none. */
export function referencedFile({ kind, name }: Reference, site: Site, { machineZone }: Clock): string | undefined {
  if (kind === 'post') return site.findPost(name)?.path
  if (kind === 'file') return candidates(name.replace(/^\//, ''), site).find((path) => site.has(path))
  if (kind !== 'image' && kind !== 'link') return undefined
  const path = candidates(name, site).find((each) => site.has(each))
  return path ?? site.output.pathAt(`/${name}`, machineZone)
}

/** The paths that a name may mean: `link` leaves out `collections_dir`. */
function candidates(name: string, { config: { source, collectionsDir } }: Site): string[] {
  const inSource = source === '' ? '' : `${source}/`
  const inCollections = collectionsDir === '' ? [] : [`${inSource}${collectionsDir}/${name}`]
  return [`${inSource}${name}`, ...inCollections]
}
