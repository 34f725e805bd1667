/** A stretch of a text: UTF-16 offsets, `start` included, `end` not. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** True where the two spans share a character or a border, so that a cursor at a span's edge touches it. */
export function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end
}

/** The text that a span covers. */
export function textOf(text: string, { start, end }: Span): string {
  return text.slice(start, end)
}

/** The first of the spans, which stand in order and without overlap, that ends behind an offset; undefined for none. */
export function spanFrom<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  return spans[indexFrom(spans, offset, (span) => span)]
}

/** Where the first thing is that ends behind an offset. */
export function indexFrom<T>(things: readonly T[], offset: number, spanOf: (thing: T) => Span): number {
  let [low, high] = [0, things.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (spanOf(things[middle]!).end <= offset) low = middle + 1
    else high = middle
  }
  return low
}
