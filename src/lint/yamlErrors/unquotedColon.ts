import { quoteEdits } from '../../frontmatter/quote'
import type { Fix } from '../rule'
import type { Diagnosis, InvalidLine } from './diagnosis'

/** Reports `title: Foo: Bar`. A colon and a space begin a new value (https://yaml.org/spec/1.1/#id904245). */
export const unquotedColon: Diagnosis = {
  id: 'unquoted-colon',
  safe: 'first',

  diagnose(line) {
    const { text, entry, value } = line
    if (!/^[^"'[{].*?:(\s|$)/.test(value)) return undefined
    const whole: Fix = { title: { key: 'fix.quote' }, edits: quoteEdits(text, entry.value) }
    return { span: entry.value, message: { key: 'unquoted-colon' }, fixes: [...opened(line), whole] }
  },
}

/** The fix for `title: Foo: Bar"`, which adds the missing opening quote. */
function opened({ value, entry: { value: span } }: InvalidLine): Fix[] {
  const mark = /^[^"\\]+(")$/.exec(value)?.[1] ?? /^[^']+(')$/.exec(value)?.[1]
  if (mark === undefined || /[\ds]'$/.test(value)) return []
  return [
    {
      title: { key: 'fix.open', args: { mark } },
      edits: [{ span: { start: span.start, end: span.start }, text: mark }],
    },
  ]
}
