import type { NameKind } from '../site/facts/kinds'
import type { ReferenceContext, DefinitionLocation } from './referenceFeatures'

/** Returns a function that finds all places at which the site defines the name of a reference. */
export function definitionLocations(kind: NameKind): (at: ReferenceContext) => DefinitionLocation[] {
  return ({ reference, site }) =>
    site.names
      .definitions(kind, reference.name)
      .map(({ path, span }) => ({ path, ...(span && { locate: () => span }) }))
}
