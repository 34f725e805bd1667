import type { Mention } from '../mention/mention'
import type { Clock } from '../jekyll/clock'
import type { Site } from '../site/site'

/** The file that a mention leads to, by its path from the site's folder; `undefined` where the site has none. */
export function fileNamed({ kind, name }: Mention, site: Site, { machineZone }: Clock): string | undefined {
  if (kind === 'post') return site.findPost(name)?.path
  if (kind === 'file') return candidates(name.replace(/^\//, ''), site).find((path) => site.has(path))
  if (kind !== 'image' && kind !== 'link') return undefined
  const path = candidates(name, site).find((each) => site.has(each))
  return path ?? site.output.pathAt(`/${name}`, machineZone)
}

/** `link` names a post without `collections_dir`, which is above it on the disk. */
function candidates(name: string, { config: { source, collectionsDir } }: Site): string[] {
  const inSource = source === '' ? '' : `${source}/`
  const inCollections = collectionsDir === '' ? [] : [`${inSource}${collectionsDir}/${name}`]
  return [`${inSource}${name}`, ...inCollections]
}
