import { quoteEdits } from '../../frontmatter/quote'
import type { Edit } from '../../text/edit'
import type { Fix } from '../rule'
import type { Cause, RefusedLine } from './cause'

/** `'it's'`, `"a "b" c"`, `"a" b`, `"a`: quotes inside quotes, text after them, or none at the end. */
export const brokenQuotes: Cause = {
  id: 'broken-quotes',

  diagnose(line) {
    const quote = /^["']/.exec(line.value)?.[0]
    if (quote === undefined) return undefined
    return { span: line.entry.value, message: { key: 'broken-quotes' }, fixes: repairs(line, quote) }
  },
}

function repairs(line: RefusedLine, quote: string): Fix[] {
  const { value, text, entry } = line
  const whole: Fix = { title: { key: 'fix.quote' }, edits: quoteEdits(text, entry.value) }
  if (value.length > 1 && value.endsWith(quote)) return [requote(line, quote), whole]
  const closed: Fix = { title: { key: 'fix.close', args: { bracket: quote } }, edits: [insert(entry.value.end, quote)] }
  // An apostrophe at the start (’90s) was no opening quote.
  return quote === "'" || value.indexOf(quote, 1) > 0 ? [whole, closed] : [closed, whole]
}

/** Keeps the outer quotes as the author's own and makes the inner ones text: by other outer quotes, or by escapes. */
function requote({ value, entry }: RefusedLine, quote: string): Fix {
  const other = quote === '"' ? "'" : '"'
  const inner = value.slice(1, -1)
  const { start, end } = entry.value
  const canSwap = !inner.includes(other) && !(other === '"' && inner.includes('\\'))
  const edits = canSwap ? [replace(start, other), replace(end - 1, other)] : escapes(inner, quote, start + 1)
  return { title: { key: 'fix.requote' }, edits }
}

function escapes(inner: string, quote: string, offset: number): Edit[] {
  const bare = quote === '"' ? /(?<!\\)"/g : /'/g
  return [...inner.matchAll(bare)].map(({ index }) => insert(offset + index, quote === '"' ? '\\' : "'"))
}

function insert(at: number, text: string): Edit {
  return { span: { start: at, end: at }, text }
}

function replace(at: number, text: string): Edit {
  return { span: { start: at, end: at + 1 }, text }
}
