import type { FileKind } from '../site/kinds'
import type { Site } from '../site/site'

const order: readonly (FileKind | undefined)[] = [
  ...(['layout', 'include', 'data', 'post', 'draft', 'document', 'partial', 'plugin', 'page', 'asset'] as const),
]

/** The paths in the order in which authors miss them: the few that all lean on, the newest posts, then the rest. */
export function inReadingOrder(paths: readonly string[], site: Site): string[] {
  const byKind = new Map(order.map((kind) => [kind, [] as string[]]))
  for (const path of paths) byKind.get(site.fileKindOf(path))?.push(path)
  for (const kind of ['post', 'draft'] as const) byKind.get(kind)!.sort().reverse()
  return [...byKind.values()].flat()
}
