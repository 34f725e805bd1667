import { firstIndex } from './firstIndex'

/** A range of a text, in UTF-16 code units. `start` is included, `end` is not. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Whether two spans overlap or touch. A cursor at either end of a span touches it. */
export function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end
}

/** The text that a span covers. */
export function textOf(text: string, { start, end }: Span): string {
  return text.slice(start, end)
}

/** The first span that ends after an offset, or undefined. The spans must be in order and must not overlap. */
export function spanEndingAfter<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  return spans[indexEndingAfter(spans, offset, (span) => span)]
}

/** The index of the first item whose span ends after an offset. The spans must be in order and must not overlap. */
export function indexEndingAfter<T>(items: readonly T[], offset: number, spanOf: (item: T) => Span): number {
  return firstIndex(items, (item) => spanOf(item).end > offset)
}
