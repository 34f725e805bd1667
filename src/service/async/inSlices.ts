import type { Steps } from '../../text/steps'
import { Slices } from './slices'

/** Runs steps in slices, between which the editor can respond. Stops and returns `undefined` once `isOver`. */
export async function inSlices<T>(steps: Steps<T>, isOver: () => boolean): Promise<T | undefined> {
  const slices = new Slices()
  while (!isOver()) {
    const { done, value } = steps.next()
    if (done) return value
    await slices.rest()
  }
  return undefined
}
