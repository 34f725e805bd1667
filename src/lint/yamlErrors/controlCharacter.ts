import type { Span } from '../../text/span'
import { sourceOf, type Diagnosis } from './diagnosis'

/** Reports invisible characters that YAML does not allow (https://yaml.org/spec/1.1/#c-printable). */
export const controlCharacter: Diagnosis = {
  id: 'control-character',
  safe: 'only',

  diagnose(line) {
    const spans = Array.from(sourceOf(line).matchAll(/(?![\t\x85])[\p{Cc}\uFFFE\uFFFF]/gu), ({ index }): Span => {
      const start = line.entry.line.start + index
      return { start, end: start + 1 }
    })
    const [first] = spans
    if (!first) return undefined
    const edits = spans.map((span) => ({ span, text: '' }))
    const fixes = [{ title: { key: 'fix.remove-control' as const }, edits }]
    return { span: first, message: { key: 'control-character' }, fixes }
  },
}
