import type { FileText } from '../fileText'
import type { Reference } from '../reference'

/** Footnotes: `[^name]`, and the definition `[^name]:`. */
export function* footnotes({ body }: FileText): Generator<Reference> {
  for (const { name, span, isDefinition } of body.footnotes) {
    const inner = { start: span.start + 2, end: span.end - 1 }
    yield { kind: 'footnote', name, span: inner, ...(isDefinition && { isDefinition }) }
  }
}
