import { applyEdits, type Edit } from '../text/edit'
import type { Span } from '../text/span'
import type { Finding, Fix } from './rule'

/** A part of the text that no repair changed. */
interface KeptPart {
  /** Its offset in the repaired text. */
  readonly start: number
  /** Its offset in the original text. */
  readonly original: number
  readonly length: number
}

/** A repaired copy of a text. It converts offsets in the copy to offsets in the original. */
export class RepairedText {
  private constructor(
    readonly text: string,
    private readonly kept: readonly KeptPart[],
  ) {}

  /** A copy without repairs. */
  static unrepaired(text: string): RepairedText {
    return new RepairedText(text, [{ start: 0, original: 0, length: text.length }])
  }

  /** This copy with the first fix of each problem applied; `undefined` if there are no fixes, or they overlap. */
  withFirstFixes(problems: readonly { readonly fixes: readonly Fix[] }[]): RepairedText | undefined {
    const edits = problems.flatMap(({ fixes: [first] }) => first?.edits ?? [])
    return edits.length === 0 ? undefined : this.withEdits(edits)
  }

  /** This copy with more edits applied; `undefined` if they overlap. */
  withEdits(edits: readonly Edit[]): RepairedText | undefined {
    const text = applyEdits(this.text, edits)
    return text === undefined ? undefined : new RepairedText(text, combine(keptBy(edits, this.text), this.kept))
  }

  /** The finding with offsets of the original. Fixes that would change a repair are removed. */
  toOriginal<Found extends Finding>(finding: Found): Found {
    return { ...finding, span: this.spanOf(finding.span), fixes: finding.fixes.flatMap((fix) => this.fixOf(fix) ?? []) }
  }

  /**
   * The offset in the original for an offset in the copy. Inside text that a repair inserted, it is the nearest one
   * before.
   */
  originalOffset(at: number): number {
    const before = this.kept.findLast(({ start }) => start <= at)
    return before ? before.original + Math.min(at - before.start, before.length) : 0
  }

  private fixOf(fix: Fix): Fix | undefined {
    const edits = fix.edits.flatMap((edit) => this.editOf(edit) ?? [])
    return edits.length < fix.edits.length ? undefined : { ...fix, edits }
  }

  private editOf({ span, text }: Edit): Edit | undefined {
    const isEmpty = span.start === span.end
    const start = this.exact(span.start, isEmpty ? 'either' : 'start')
    const end = isEmpty ? start : this.exact(span.end, 'end')
    return start === undefined || end === undefined || end < start ? undefined : { span: { start, end }, text }
  }

  /** The offset in the original for an offset in the copy; `undefined` inside text that a repair inserted. */
  private exact(at: number, side: 'start' | 'end' | 'either'): number | undefined {
    const contains = ({ start, length }: KeptPart) => start <= at && at <= start + length
    const found = this.kept.filter(contains)
    const kept = side === 'start' ? found.at(-1) : found[0]
    return kept && kept.original + at - kept.start
  }

  private spanOf({ start, end }: Span): Span {
    const from = this.originalOffset(start)
    return { start: from, end: Math.max(from, this.originalOffset(end)) }
  }
}

/** The parts that neither the earlier nor the later edits changed. */
function combine(later: readonly KeptPart[], earlier: readonly KeptPart[]): KeptPart[] {
  return later.flatMap((each) =>
    earlier.flatMap((before) => {
      const from = Math.max(each.original, before.start)
      const length = Math.min(each.original + each.length, before.start + before.length) - from
      if (length < 0) return []
      return [{ start: each.start + from - each.original, original: before.original + from - before.start, length }]
    }),
  )
}

function keptBy(edits: readonly Edit[], original: string): KeptPart[] {
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  const kept: KeptPart[] = []
  let done = 0
  let growth = 0
  for (const { span, text } of ordered) {
    kept.push({ start: done + growth, original: done, length: span.start - done })
    growth += text.length - (span.end - span.start)
    done = span.end
  }
  return [...kept, { start: done + growth, original: done, length: original.length - done }]
}
