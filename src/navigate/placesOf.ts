import type { Kind } from '../site/kinds'
import type { At, Place } from './construct'

/** All places where the site itself defines what is mentioned. */
export function placesOf(kind: Kind): (at: At) => Place[] {
  return ({ mention, site }) =>
    site.names.definitions(kind, mention.name).map(({ path, span }) => ({ path, ...(span && { locate: () => span }) }))
}
