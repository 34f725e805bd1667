const hidden = /\/\*[^]*?(?:\*\/|$)|"(?:\\[^]|[^"\\\n])*"?|'(?:\\[^]|[^'\\\n])*'?|#\{[^{}\n]*\}|url\([^()\n]*\)/g
const hiddenInSass = new RegExp(`${hidden.source}|//[^\\n]*`, 'g')

/** Replaces each character of an interpolation, which is part of a name. */
export const interpolationMark = '\x01'

/** A style sheet with spaces in place of comments, strings and `url(…)`, and marks in place of interpolation; offsets stay. */
export function maskStyles(text: string, isSass: boolean): string {
  return text.replace(isSass ? hiddenInSass : hidden, (part) =>
    part.startsWith('#{') ? interpolationMark.repeat(part.length) : part.replace(/[^\n]/g, ' '),
  )
}
