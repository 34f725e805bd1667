import type { SiteFileKind } from '../site/facts/kinds'

const order: readonly SiteFileKind[] = [
  ...(['layout', 'include', 'data', 'post', 'draft', 'document', 'partial', 'plugin', 'page', 'asset'] as const),
]

/**
 * Paths in the order in which authors miss them: the few that all lean on, the posts of the newest month, then the rest.
 * Made path by path, since there may be too many to be sorted at once.
 */
export class ReadOrder {
  private readonly byKind = new Map(order.map((kind) => [kind, new Map<string, string[]>()]))

  add(path: string, kind: SiteFileKind): void {
    const months = this.byKind.get(kind)
    const month = /\d{4}-\d\d/.exec(path)?.[0] ?? ''
    const known = months?.get(month)
    if (known) known.push(path)
    else months?.set(month, [path])
  }

  get paths(): string[] {
    return [...this.byKind.values()].flatMap((months) => newestFirst(months))
  }
}

function newestFirst(months: ReadonlyMap<string, readonly string[]>): string[] {
  return [...months.keys()]
    .sort()
    .reverse()
    .flatMap((month) => months.get(month)!)
}
