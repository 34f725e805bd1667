import type { Site } from '../site/site'
import type { Completion, Context, Surroundings } from './completion'
import { offerAt, type Offer, type Opening } from './offer'
import { sources } from './sources'

/** The completions at `offset` of the file at `path`, the most likely first. */
export function complete(
  text: string,
  offset: number,
  path: string,
  site: Site,
  around: Surroundings,
  opening?: Opening,
): Offer {
  return offerAt(text, offset, (asked) => offered({ ...around, ...asked, path, site }), opening)
}

function* offered(context: Context): Generator<Completion> {
  for (const source of sources) yield* source(context)
}
