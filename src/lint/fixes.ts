import { pairsOf } from '../frontmatter/frontMatter'
import type { Pair } from '../frontmatter/node'
import { quoteEdits } from '../frontmatter/quote'
import type { Message } from '../messages/words'
import { replacement } from '../text/replacement'
import type { Span } from '../text/span'
import type { Field } from './fields'
import { meantBy } from './meantBy'
import type { Fix, Page } from './rule'

/** Puts a value in quotes, so that YAML takes it for the text it is. */
export function quoteFix(text: string, span: Span): Fix {
  return { title: { key: 'fix.quote' }, edits: quoteEdits(text, span) }
}

/** Puts another text in a span's place. Of what is the same at both ends nothing is touched. */
export function replaceFix(title: Message, text: string, span: Span, put: string): Fix {
  return { title, edits: [replacement(text, span, put)] }
}

/** `replaceFix` with a title that shows the replacement. */
export function useFix(text: string, span: Span, replacement: string): Fix {
  return replaceFix({ key: 'fix.use', args: { value: replacement } }, text, span, replacement)
}

/** The title of a fix that gives a line `count` spaces of indentation. */
export function indentTitle(count: number): Message {
  if (count === 0) return { key: 'fix.to-margin' }
  return count === 1 ? { key: 'fix.indent.one' } : { key: 'fix.indent', args: { count } }
}

/** Deletes a span. */
export function deleteFix(title: Message, span: Span): Fix {
  return { title, edits: [{ span, text: '' }] }
}

/**
 * Takes a key out with its value; none where it shares its line with another, is the only one, or stands twice, since
 * another would then come to light.
 */
export function removeFixes(page: Page, { name, pair }: Field): Fix[] {
  const names = pairsOf(page.frontMatter).map(({ key }) => (key.kind === 'scalar' ? String(key.value) : ''))
  const isOne = names.filter((other) => other === name || meantBy(other) === name).length === 1
  const lines = isOne && names.length > 1 ? linesOfPair(page.text, pair) : undefined
  return lines ? [deleteFix({ key: 'fix.remove-key', args: { name } }, lines)] : []
}

/** The whole lines of a key and its value; `undefined` where the key shares its line with another. */
function linesOfPair(text: string, { key, value }: Pair): Span | undefined {
  const start = text.lastIndexOf('\n', key.span.start - 1) + 1
  if (text.slice(start, key.span.start).trim() !== '') return undefined
  const last = Math.max(key.span.end, key.span.start + text.slice(key.span.start, value.span.end).trimEnd().length)
  const lineBreak = text.indexOf('\n', last)
  const end = lineBreak < 0 ? text.length : lineBreak + 1
  return /^[ \t]*:?[ \t]*(?:#.*)?\r?\n?$/.test(text.slice(last, end)) ? { start, end } : undefined
}
