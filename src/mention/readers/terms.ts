import type { TermKind } from '../../jekyll/terms'
import type { FileText } from '../fileText'
import type { Mention } from '../mention'
import { termPlaces } from '../termPlaces'

/** References to tags and categories. */
export function* terms(file: FileText): Generator<Mention> {
  for (const kind of ['tag', 'category'] as const) yield* mentionsOf(file, kind)
}

function mentionsOf(file: FileText, kind: TermKind): Mention[] {
  return termPlaces(file, kind)
    .flat()
    .map(({ name, span }) => ({ kind, name, span }))
}
