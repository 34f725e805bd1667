import type { AttributeItem } from '../../scan/bodyScan'
import type { FileText } from '../fileText'
import type { Reference } from '../reference'
import { wordsAt } from '../wordsAt'

/** The classes in attribute lists, the names of attribute list definitions, and the references to these names. */
export function* attributeLists({ body }: FileText): Generator<Reference> {
  for (const { name, nameSpan, items } of body.attributeLists) {
    if (name !== undefined && nameSpan) yield { kind: 'ald', name, span: nameSpan, isDefinition: true }
    for (const item of items) yield* ofItem(item)
  }
}

/** The names that kramdown itself handles, as in `{:toc}` and `{:footnotes}`. They do not refer to a definition. */
const kramdownsOwn: ReadonlySet<string> = new Set(['toc', 'footnotes'])

function* ofItem({ kind, name, span, value, valueSpan }: AttributeItem): Generator<Reference> {
  if (kind === 'class') yield { kind, name, span }
  if (kind === 'reference' && !kramdownsOwn.has(name)) yield { kind: 'ald', name, span }
  if (kind === 'attribute' && name === 'class' && value !== undefined && valueSpan)
    for (const word of wordsAt(value, valueSpan.start)) yield { kind: 'class', ...word }
}
