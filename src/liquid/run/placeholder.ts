import type { Piece } from '../parse/piece'

/**
 * An element that replaces something that cannot be rendered. It is a `div` if the tag is alone between blank lines,
 * else a `span`. Its text is written as character references, so that neither Markdown nor HTML finds syntax in it.
 */
export function placeholder(words: string, kind: 'error' | 'chip', piece: Piece): string {
  const name = isAlone(piece) ? 'div' : 'span'
  return `<${name} class="jekyll-posts-liquid-${kind}">${toCharacterReferences(words)}</${name}>`
}

const nothingBefore = /(?:^|\n)[ \t]*\r?\n$|^$/
const nothingAfter = /^[ \t]*(?:\r?\n[ \t]*(?:\r?\n|$)|$)/

/** Whether a tag is the only text between two blank lines. The start and end of the template are like blank lines. */
export function isAlone({ input, begin, end }: Piece): boolean {
  return (
    nothingBefore.test(input.slice(Math.max(0, begin - 200), begin)) && nothingAfter.test(input.slice(end, end + 200))
  )
}

export function toCharacterReferences(words: string): string {
  return words.replace(/[\x00-\x1f]+/g, ' ').replace(/[!-/:-@[-`{-~]/g, (mark) => `&#${mark.charCodeAt(0)};`) // eslint-disable-line no-control-regex
}
