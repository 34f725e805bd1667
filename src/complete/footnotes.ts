import type { Source } from './completion'

/** The footnotes of this document: where one is defined, those that lack their text; elsewhere all, and the next number. */
export const footnotes: Source = function* ({ text, place }) {
  if (place.kind !== 'footnote') return
  const marks = [...text.matchAll(/\[\^([\w-]+)\](:?)/g)].filter(({ index }) => index + 2 !== place.span.start)
  const defined = new Set(marks.filter(([, , colon]) => colon !== '').map(([, name]) => name!))
  const used = new Set(marks.filter(([, , colon]) => colon === '').map(([, name]) => name!))
  const isFirst = /(?:^|\n) {0,3}\[\^$/.test(text.slice(Math.max(0, place.span.start - 6), place.span.start))
  const undefinedOnes = [...used].filter((name) => !defined.has(name))
  const names = isFirst ? undefinedOnes : [...[...defined].filter((name) => !used.has(name)), ...defined, ...used]
  const all = isFirst || ![...defined, ...used].every((name) => /^\d+$/.test(name)) ? names : [...names, next(names)]
  const close = text[place.span.end] === ']' ? '' : ']'
  for (const label of new Set(all)) yield { kind: 'footnote', label, span: place.span, text: label + close }
}

function next(names: readonly string[]): string {
  return String(Math.max(0, ...names.map(Number)) + 1)
}
