import type { Site } from '../site/site'
import { nextTurn, Slices } from './async/slices'
import type { CancellationToken } from './host'

/** Lets the first question of where a file is written find its answer. */
export async function prewarm(site: Site, zone: string, token: CancellationToken): Promise<void> {
  while (!token.isCancellationRequested) {
    const slices = new Slices()
    if (site.workAhead(zone, () => slices.isOpen)) return
    await nextTurn()
  }
}
