import type { Token } from 'liquidjs'

/**
 * An element in place of what cannot be drawn: a block where the tag stands alone between blank lines, else a span. Its
 * words are written in references, so that neither Markdown nor HTML reads anything into them.
 */
export function standIn(words: string, kind: 'error' | 'chip', token: Token): string {
  const name = isAlone(token) ? 'div' : 'span'
  return `<${name} class="jekyll-posts-liquid-${kind}">${inReferences(words)}</${name}>`
}

/** Whether nothing but a tag stands in its lines, and blank lines around them. */
export function isAlone({ input, begin, end }: Token): boolean {
  return /(?:^|\n)[ \t]*\r?\n$|^$/.test(input.slice(Math.max(0, begin - 200), begin)) && /^[ \t]*(?:\r?\n[ \t]*(?:\r?\n|$)|$)/.test(input.slice(end, end + 200))
} // prettier-ignore

export function inReferences(words: string): string {
  return words.replace(/[\x00-\x1f]+/g, ' ').replace(/[!-/:-@[-`{-~]/g, (mark) => `&#${mark.charCodeAt(0)};`) // eslint-disable-line no-control-regex
}
