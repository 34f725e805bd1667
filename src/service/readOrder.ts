import type { SiteFileKind } from '../site/facts/kinds'

const order: readonly SiteFileKind[] = [
  'layout',
  'include',
  'data',
  'post',
  'draft',
  'document',
  'partial',
  'plugin',
  'page',
  'asset',
]

/**
 * Sorts paths in the order in which authors need them: layouts, includes and data first, which all pages use, then the
 * posts of the newest month, then the rest. Paths are added one by one, since sorting all of them at once may take
 * long.
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
    .flatMap((month) => months.get(month) ?? [])
}
