/** Rules that report the first half of a pair. Until its other half is typed, what follows is read differently. */
export const openers: ReadonlySet<string> = new Set([
  ...['unclosed-liquid', 'unclosed-liquid-block', 'liquid-syntax', 'unclosed-html', 'unclosed-list', 'broken-quotes'],
])

/** Rules that report a name whose other half may be typed anywhere later: a note, a definition, a heading. */
export const awaited: ReadonlySet<string> = new Set([
  ...['missing-closing-line', 'undefined-footnote', 'unused-footnote', 'undefined-reference'],
  ...['unknown-attribute-reference', 'missing-anchor'],
])
