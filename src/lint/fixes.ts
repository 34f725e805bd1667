import { pairsOf } from '../frontmatter/frontMatter'
import type { Pair } from '../frontmatter/node'
import { quoteEdits } from '../frontmatter/quote'
import type { Message } from '../messages/messages'
import { minimalEdit } from '../text/minimalEdit'
import type { Span } from '../text/span'
import type { Field } from './fields'
import { suggestKey } from './suggestKey'
import type { Fix, LintedPage } from './rule'

/** The title of a fix that indents a line by `count` spaces. */
export function indentTitle(count: number): Message {
  if (count === 0) return { key: 'fix.to-margin' }
  return count === 1 ? { key: 'fix.indent.one' } : { key: 'fix.indent', args: { count } }
}

/** A fix that puts a value in quotes, so that YAML reads it as a string. */
export function quoteFix(text: string, span: Span): Fix {
  return { title: { key: 'fix.quote' }, edits: quoteEdits(text, span) }
}

/** A fix that replaces a span. The edit does not include the common start and end of both texts. */
export function replaceFix(title: Message, text: string, span: Span, newText: string): Fix {
  return { title, edits: [minimalEdit(text, span, newText)] }
}

/** `replaceFix` with a title that shows the new text. */
export function useFix(text: string, span: Span, newText: string): Fix {
  return replaceFix({ key: 'fix.use', args: { value: newText } }, text, span, newText)
}

/** A fix that deletes a span. */
export function deleteFix(title: Message, span: Span): Fix {
  return { title, edits: [{ span, text: '' }] }
}

/**
 * The fix that removes a key and its value. There is none if the key shares its line with another one or is the only
 * key. There is also none if the key occurs twice, because then the other one would take effect.
 */
export function removeFixes(page: LintedPage, { name, pair }: Field): Fix[] {
  const names = pairsOf(page.frontMatter).map(({ key }) => (key.kind === 'scalar' ? String(key.value) : ''))
  const isOne = names.filter((other) => other === name || suggestKey(other) === name).length === 1
  const lines = isOne && names.length > 1 ? linesOfPair(page.text, pair) : undefined
  return lines ? [deleteFix({ key: 'fix.remove-key', args: { name } }, lines)] : []
}

/** The whole lines of a key and its value; `undefined` if the key shares its line with another one. */
function linesOfPair(text: string, { key, value }: Pair): Span | undefined {
  const start = text.lastIndexOf('\n', key.span.start - 1) + 1
  if (text.slice(start, key.span.start).trim() !== '') return undefined
  const last = Math.max(key.span.end, key.span.start + text.slice(key.span.start, value.span.end).trimEnd().length)
  const lineBreak = text.indexOf('\n', last)
  const end = lineBreak < 0 ? text.length : lineBreak + 1
  return /^[ \t]*:?[ \t]*(?:#.*)?\r?\n?$/.test(text.slice(last, end)) ? { start, end } : undefined
}
