import { sourceOf, type Cause } from './cause'

/** Characters that nobody sees and YAML refuses (https://yaml.org/spec/1.1/#c-printable). */
export const controlCharacter: Cause = {
  id: 'control-character',

  diagnose(line) {
    const at = [...sourceOf(line).matchAll(/(?![\t\x85])[\p{Cc}\uFFFE\uFFFF]/gu)].map(({ index }) => index)
    if (at.length === 0) return undefined
    const spans = at.map((index) => ({ start: line.entry.line.start + index, end: line.entry.line.start + index + 1 }))
    const edits = spans.map((span) => ({ span, text: '' }))
    const fixes = [{ title: { key: 'fix.remove-control' as const }, edits }]
    return { span: spans[0]!, message: { key: 'control-character' }, fixes }
  },
}
