import type { CompletionSource } from './completion'

/**
 * Completes the footnotes of this document. At the start of a definition, offers footnotes without a definition;
 * elsewhere, all footnotes. Also offers the next number if all footnotes in the document have numbers.
 */
export const footnotes: CompletionSource = function* ({ text, cursorContext }) {
  if (cursorContext.kind !== 'footnote') return
  const [defined, used] = [new Set<string>(), new Set<string>()]
  for (const { index, 1: name = '', 2: colon } of text.matchAll(/\[\^([\w-]+)\](:?)/g))
    if (index + 2 !== cursorContext.span.start) (colon === '' ? used : defined).add(name)
  const isFirst = /(?:^|\n) {0,3}\[\^$/.test(
    text.slice(Math.max(0, cursorContext.span.start - 6), cursorContext.span.start),
  )
  const undefinedOnes = [...used].filter((name) => !defined.has(name))
  const names = isFirst ? undefinedOnes : [...[...defined].filter((name) => !used.has(name)), ...defined, ...used]
  const all = isFirst || ![...defined, ...used].every((name) => /^\d+$/.test(name)) ? names : [...names, next(names)]
  const close = text[cursorContext.span.end] === ']' ? '' : ']'
  for (const label of new Set(all)) yield { kind: 'footnote', label, span: cursorContext.span, text: label + close }
}

function next(names: readonly string[]): string {
  return String(Math.max(0, ...names.map(Number)) + 1)
}
