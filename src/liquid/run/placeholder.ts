import type { Piece } from '../parse/piece'

/**
 * An element in place of what cannot be rendered: a block if the tag is alone between blank lines, else a span. Its words
 * are written as character references, so that neither Markdown nor HTML reads any syntax in them.
 */
export function placeholder(words: string, kind: 'error' | 'chip', piece: Piece): string {
  const name = isAlone(piece) ? 'div' : 'span'
  return `<${name} class="jekyll-posts-liquid-${kind}">${toCharacterReferences(words)}</${name}>`
}

const nothingBefore = /(?:^|\n)[ \t]*\r?\n$|^$/
const nothingAfter = /^[ \t]*(?:\r?\n[ \t]*(?:\r?\n|$)|$)/

/** Whether a tag is alone in its lines, between blank lines or the ends of the text. */
export function isAlone({ input, begin, end }: Piece): boolean {
  return (
    nothingBefore.test(input.slice(Math.max(0, begin - 200), begin)) && nothingAfter.test(input.slice(end, end + 200))
  )
}

export function toCharacterReferences(words: string): string {
  return words.replace(/[\x00-\x1f]+/g, ' ').replace(/[!-/:-@[-`{-~]/g, (mark) => `&#${mark.charCodeAt(0)};`) // eslint-disable-line no-control-regex
}
