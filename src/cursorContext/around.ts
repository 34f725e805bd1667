import type { Span } from '../text/span'

/** The greatest distance from the cursor, in each direction, at which the search for a construct ends. */
const furthest = 2_000

/** The line that contains an offset, cut off at a distance of `furthest` from the offset. */
export function lineAround(text: string, offset: number, start: number): Span {
  const from = Math.max(start, offset - furthest)
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1
  const lineBreak = text.slice(offset, offset + furthest).search(/\r?\n/)
  return {
    start: Math.max(from, lineStart),
    end: lineBreak < 0 ? Math.min(text.length, offset + furthest) : offset + lineBreak,
  }
}

/** The paragraph that contains an offset, from one blank line to the next, cut off at a distance of `furthest`. */
export function paragraphAround(text: string, offset: number, start: number): Span {
  const from = Math.max(start, offset - furthest)
  const before = text.slice(from, offset)
  const blank = [...before.matchAll(/\n[ \t]*(?=\r?\n)/g)].at(-1)
  const after = text.slice(offset, offset + furthest).search(/\n[ \t]*\r?\n/)
  return {
    start: blank ? from + blank.index + blank[0].length : from,
    end: after < 0 ? Math.min(text.length, offset + furthest) : offset + after,
  }
}

/** The word at an offset: the longest run of characters around it that each match `part`. */
export function wordAround(text: string, offset: number, { start, end }: Span, part: RegExp): Span {
  let from = offset
  while (from > start && part.test(text.charAt(from - 1))) from -= 1
  let to = offset
  while (to < end && part.test(text.charAt(to))) to += 1
  return { start: from, end: to }
}
