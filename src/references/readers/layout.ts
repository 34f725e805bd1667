import type { FileText } from '../fileText'
import type { Reference } from '../reference'
import { lastPair } from '../termOccurrences'

/** The layout of a file, such as `layout: post`. `none` and an empty value do not refer to a layout. */
export function* layout(file: FileText): Generator<Reference> {
  for (const pairs of file.keySets) {
    const value = lastPair(pairs, 'layout')?.value
    if (value?.kind !== 'scalar' || typeof value.value !== 'string' || value.value === 'none') continue
    yield { kind: 'layout', name: value.value, span: value.span }
  }
}
