import type { TermKind } from '../../jekyll/output/terms'
import type { FileText } from '../fileText'
import type { Reference } from '../reference'
import { termOccurrences } from '../termOccurrences'

/** The references to tags and categories. */
export function* terms(file: FileText): Generator<Reference> {
  for (const kind of ['tag', 'category'] as const) yield* referencesOf(file, kind)
}

function referencesOf(file: FileText, kind: TermKind): Reference[] {
  return termOccurrences(file, kind)
    .flat()
    .map(({ name, span }) => ({ kind, name, span }))
}
