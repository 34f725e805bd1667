import { quoteEdits } from '../../frontmatter/quote'
import type { Edit } from '../../text/edit'
import type { Span } from '../../text/span'
import type { Fix } from '../rule'
import type { Diagnosis, InvalidLine } from './diagnosis'

/**
 * Reports `'it's'`, `"a "b" c"`, `"a" b` and `"a`: quotes inside quotes, text after the closing quote, or no closing
 * quote.
 */
export const brokenQuotes: Diagnosis = {
  id: 'broken-quotes',
  safe: 'first',

  diagnose(line) {
    const quote = /^["']/.exec(line.value)?.[0]
    if (quote === undefined) return undefined
    return { span: line.entry.value, message: { key: 'broken-quotes' }, fixes: repairs(line, quote) }
  },
}

function repairs(line: InvalidLine, quote: string): Fix[] {
  const { value, text, entry } = line
  const closed = marksAfter(line)
  const whole: Fix = { title: { key: 'fix.quote' }, edits: quoteEdits(text, entry.value) }
  if (closed.length > 0) return [...closed, whole]
  if (value.length > 1 && value.endsWith(quote))
    return [
      ...apostrophes(line, quote),
      ...doubled(line, quote),
      ...unopened(line, quote),
      ...requotes(text, entry.value, quote),
      whole,
    ]
  const ended: Fix = { title: { key: 'fix.close', args: { bracket: quote } }, edits: [insert(entry.value.end, quote)] }
  const longer = severalLines(line, quote)
  const moved = movedQuote(line, quote)
  const marks = [...typographicEnd(line, quote), ...htmlComment(line, quote)]
  const isText = quote === "'" ? apostrophe.test(value) || value.includes("'", 1) : value.includes(quote, 1)
  const single = isText ? [whole, ended] : [ended, whole]
  return [...marks, ...moved, ...(longer ? requotes(text, longer, quote) : []), ...single]
}

/** The fix for `"a",`, which removes the punctuation after the closing quote. */
function marksAfter({ value, entry: { value: span } }: InvalidLine): Fix[] {
  const marks = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')[ \t]*([^\p{L}\p{N}\s"'#(]{1,2})$/u.exec(value)?.[1]
  if (marks === undefined) return []
  const edits = [{ span: { start: span.end - marks.length, end: span.end }, text: '' }]
  return [{ title: { key: 'fix.remove-mark', args: { mark: marks } }, edits }]
}

/** Matches a value that begins with an apostrophe, such as '90s or 'tis. */
const apostrophe = /^'(?:\d|(?:tis|twas|til|em|n|cause|bout|round)\b)/i

/** The fix for `""a"` and `"a""`, which removes the extra quote. */
function doubled({ value, entry: { value: span } }: InvalidLine, quote: string): Fix[] {
  const inner = value.slice(1, -1)
  const isTwice = inner.length > 2 && inner.startsWith(quote) && inner.endsWith(quote)
  if (isTwice && !inner.slice(1, -1).includes(quote)) return [outer(span)]
  if (inner.indexOf(quote) !== inner.lastIndexOf(quote)) return []
  const at = inner.startsWith(quote) ? span.start : inner.endsWith(quote) ? span.end - 1 : undefined
  return at === undefined ? [] : [{ title: { key: 'fix.remove-quote' }, edits: [replace(at, '')] }]
}

function outer({ start, end }: Span): Fix {
  return { title: { key: 'fix.remove-quotes' }, edits: [replace(start, ''), replace(end - 1, '')] }
}

/** The fix for `'Don\'t'`. Single quotes have no escapes, and in double quotes the apostrophe does not need one. */
function apostrophes({ value, entry: { value: span } }: InvalidLine, quote: string): Fix[] {
  const inner = value.slice(1, -1)
  const isPlain = quote === "'" && !/"|\\(?!')/.test(inner) && !/(?<!\\)'/.test(inner)
  if (!isPlain || !inner.includes("\\'")) return []
  const backslashes = [...inner.matchAll(/\\/g)].map(({ index }) => replace(span.start + 1 + index, ''))
  return [
    {
      title: { key: 'fix.double-quotes' },
      edits: [replace(span.start, '"'), ...backslashes, replace(span.end - 1, '"')],
    },
  ]
}

/** The fix for `"Foo”`, in which an editor changed the closing quote into a typographic one. */
function typographicEnd({ value, entry: { value: span } }: InvalidLine, quote: string): Fix[] {
  const isIt = (quote === '"' ? /^"[^"“”«»]*[”“„«»＂]$/ : /^'[^'‘’]*[’‘´]$/).test(value)
  return isIt ? [{ title: { key: 'fix.straight-quotes' }, edits: [replace(span.end - 1, quote)] }] : []
}

/** The fix for `"Foo" <!-- of May -->`. Comments in YAML begin with `#`. */
function htmlComment({ value, entry: { value: span } }: InvalidLine, quote: string): Fix[] {
  const [, opening, end = ''] = /^(["'])[^"']*\1[ \t]*<!--[^>]*?([ \t]*-->)$/.exec(value) ?? []
  if (opening !== quote) return []
  const start = span.start + value.indexOf('<!--')
  const edits = [
    { span: { start, end: start + 4 }, text: '#' },
    { span: { start: span.end - end.length, end: span.end }, text: '' },
  ]
  return [{ title: { key: 'fix.html-comment' }, edits }]
}

/**
 * The fix for `"a" b."`. The first quote belongs to a quoted word, and the quote that opens the whole value is
 * missing.
 */
function unopened({ value, entry: { value: span } }: InvalidLine, quote: string): Fix[] {
  if (quote !== '"' || value.includes("'") || !/^"[^"]*\S"\s[^"]*"$/.test(value)) return []
  return [{ title: { key: 'fix.quote-whole' }, edits: [insert(span.start, "'"), replace(span.end - 1, "'")] }]
}

/** The fix that keeps the inner quotes as text. It changes the outer quotes, or escapes the inner ones. */
function requotes(text: string, { start, end }: Span, quote: string): Fix[] {
  const other = quote === '"' ? "'" : '"'
  const inner = text.slice(start + 1, end - 1)
  const canSwap = !inner.includes(other) && !(other === '"' && inner.includes('\\'))
  const swap = [replace(start, other), replace(end - 1, other)]
  if (canSwap) return [{ title: { key: 'fix.swap-quotes' }, edits: swap }]
  return [{ title: { key: 'fix.escape-quotes' }, edits: escapes(inner, quote, start + 1) }]
}

/** The span of a value whose closing quote is in one of the next lines; `undefined` if there is none. */
function severalLines({ text, entry, entries, index }: InvalidLine, quote: string): Span | undefined {
  const below = entries.slice(index + 1, index + 12)
  const last = below.find(
    ({ line, key }) => key !== undefined || text.slice(line.start, line.end).trimEnd().endsWith(quote),
  )
  if (!last || last.key) return undefined
  return {
    start: entry.value.start,
    end: last.line.start + text.slice(last.line.start, last.line.end).trimEnd().length,
  }
}

/** The fix for a closing quote at the start of the next line, directly before the next key. */
function movedQuote({ text, entry, entries, index }: InvalidLine, quote: string): Fix[] {
  const below = entries[index + 1]
  const start = below?.indent.end
  if (start === undefined || !new RegExp(`${quote}[\\w-]+:\\s`, 'y').test(text.slice(start))) return []
  return [{ title: { key: 'fix.move-quote' }, edits: [insert(entry.value.end, quote), replace(start, '')] }]
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
