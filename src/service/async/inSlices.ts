import type { Steps } from '../../text/steps'
import { Slices } from './slices'

/** Does work in slices, between which the editor is answered; gives `undefined` once `isOver`, and leaves the rest. */
export async function inSlices<T>(steps: Steps<T>, isOver: () => boolean): Promise<T | undefined> {
  const slices = new Slices()
  while (!isOver()) {
    const { done, value } = steps.next()
    if (done) return value
    await slices.rest()
  }
  return undefined
}
