import type { Site } from '../site/site'
import { nextTurn, Slices } from './async/slices'
import type { CancellationToken } from './host'

/** Computes the URLs of a site ahead, in slices, so that the first request for one is fast. */
export async function prewarm(site: Site, zone: string, token: CancellationToken): Promise<void> {
  while (!token.isCancellationRequested) {
    const slices = new Slices()
    if (site.prewarm(zone, () => slices.isOpen)) return
    await nextTurn()
  }
}
