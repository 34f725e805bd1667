import type { CancellationToken } from 'vscode'
import type { Site } from '../site/site'
import { machineZone } from './machineZone'
import { nextTurn, Slices } from './slices'

/** Lets the first question of where a file is written find its answer. */
export async function workAhead(site: Site, token: CancellationToken): Promise<void> {
  const zone = machineZone()
  while (!token.isCancellationRequested) {
    const slices = new Slices()
    if (site.workAhead(zone, () => slices.isOpen)) return
    await nextTurn()
  }
}
