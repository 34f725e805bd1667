const hidden = /\/\*[^]*?(?:\*\/|$)|"(?:\\[^]|[^"\\\n])*"?|'(?:\\[^]|[^'\\\n])*'?|#\{[^{}\n]*\}|url\([^()\n]*\)/g
const hiddenInSass = new RegExp(`${hidden.source}|//[^\\n]*`, 'g')

/** The character that replaces each character of an interpolation, which is part of a name. */
export const interpolationMark = '\x01'

/**
 * Replaces the characters of comments, strings and `url(…)` in a style sheet by spaces, except line feeds, and the
 * characters of interpolations by `interpolationMark`. Offsets do not change.
 */
export function maskStyles(text: string, isSass: boolean): string {
  return text.replace(isSass ? hiddenInSass : hidden, (part) =>
    part.startsWith('#{') ? interpolationMark.repeat(part.length) : part.replace(/[^\n]/g, ' '),
  )
}
