import type { Fix } from '../rule'
import type { Cause } from './cause'

/** YAML indents with spaces only (https://yaml.org/spec/1.1/#id871998). */
export const tabIndent: Cause = {
  id: 'tab-indent',

  diagnose({ text, entry, previous }) {
    const span = entry.indent
    if (!text.slice(span.start, span.end).includes('\t')) return undefined
    const before = previous ? text.slice(previous.indent.start, previous.indent.end) : ''
    const isBelow = previous !== undefined && previous.value.start >= previous.value.end
    const widths = isBelow ? [`${before}  `, before] : [before, `${before}  `]
    return {
      span,
      message: { key: 'tab-indent' },
      fixes: widths.filter((width) => !width.includes('\t')).map(indentBy),
    }

    function indentBy(width: string): Fix {
      return { title: { key: 'fix.spaces' }, edits: [{ span, text: width }] }
    }
  },
}
