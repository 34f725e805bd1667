import { indentTitle } from '../fixes'
import type { Fix } from '../rule'
import { isUsualKey } from '../isUsualKey'
import type { Diagnosis, InvalidLine } from './diagnosis'

/** Reports a tab in an indentation. YAML allows only spaces (https://yaml.org/spec/1.1/#id871998). */
export const tabIndent: Diagnosis = {
  id: 'tab-indent',
  safe: 'only',

  diagnose(line) {
    const span = line.entry.indent
    if (!line.text.slice(span.start, span.end).includes('\t')) return undefined
    return { span, message: { key: 'tab-indent' }, fixes: widths(line).map(indentBy) }

    function indentBy(width: string): Fix {
      return { title: indentTitle(width.length), edits: [{ span, text: width }] }
    }
  },
}

/**
 * The indentations that the author may have meant: that of the line above, or two spaces more. The latter comes first
 * if the line above is a key without a value. A common key may also belong to the left margin.
 */
function widths({ text, entry, entries, index }: InvalidLine): string[] {
  const previous = entries[index - 1]
  const before = previous ? text.slice(previous.indent.start, previous.indent.end) : ''
  const isBelow = previous !== undefined && previous.value.start >= previous.value.end
  const steps = isBelow ? [`${before}  `, before] : [before, `${before}  `]
  const margin = before !== '' && entry.key && isUsualKey(entry.key.name) ? [''] : []
  return [...steps.filter((width) => !width.includes('\t')), ...margin]
}
