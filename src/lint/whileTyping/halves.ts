/**
 * Rules that report the first half of a pair. Until the second half is typed, the text after the first half is
 * misread.
 */
export const pairOpeners: ReadonlySet<string> = new Set([
  'unclosed-liquid',
  'unclosed-liquid-block',
  'liquid-syntax',
  'unclosed-html',
  'unclosed-list',
  'broken-quotes',
])

/**
 * Rules that report a name whose counterpart (a footnote, a definition, a heading) may still be typed anywhere below.
 */
export const awaitedNames: ReadonlySet<string> = new Set([
  'missing-closing-line',
  'undefined-footnote',
  'unused-footnote',
  'undefined-reference',
  'unknown-attribute-reference',
  'missing-anchor',
])
