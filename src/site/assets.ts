import type { Facts } from './facts/facts'

/** The static files of a site, the last modified first. They are sorted on the first request after a change. */
export class Assets {
  private readonly times = new Map<string, number>()
  private ordered: readonly string[] | undefined

  /** Updates the facts of one file; `after` is `undefined` for a removed file. */
  change(path: string, after: Facts | undefined): void {
    const time = after?.kind === 'asset' ? (after.stamp?.modified ?? 0) : undefined
    if (time === this.times.get(path)) return
    if (time === undefined) this.times.delete(path)
    else this.times.set(path, time)
    this.ordered = undefined
  }

  get inOrder(): readonly string[] {
    this.ordered ??= [...this.times].sort(byTime).map(([path]) => path)
    return this.ordered
  }
}

type Timed = readonly [path: string, time: number]

function byTime([a, timeOfA]: Timed, [b, timeOfB]: Timed): number {
  return timeOfB - timeOfA || (a < b ? -1 : 1)
}
