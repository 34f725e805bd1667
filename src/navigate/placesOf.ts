import type { Kind } from '../site/kinds'
import type { At, Place } from './construct'

/** Finds all places where the site defines the name of a reference. */
export function placesOf(kind: Kind): (at: At) => Place[] {
  return ({ mention, site }) =>
    site.names.definitions(kind, mention.name).map(({ path, span }) => ({ path, ...(span && { locate: () => span }) }))
}
