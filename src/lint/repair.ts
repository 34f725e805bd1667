import { applyEdits, type Edit } from '../text/edit'
import type { Span } from '../text/span'
import type { Finding, Fix } from './rule'

/** A stretch that the repairs left alone: where it starts in the repaired text, and in the original. */
interface Kept {
  readonly start: number
  readonly original: number
  readonly length: number
}

/** A text with repairs made, and the way back from its places to those of the original. */
export class Repair {
  private constructor(
    readonly text: string,
    private readonly kept: readonly Kept[],
  ) {}

  static none(text: string): Repair {
    return new Repair(text, [{ start: 0, original: 0, length: text.length }])
  }

  /** This text with the first fix of each problem made too; `undefined` where there is none, or they do not agree. */
  after(problems: readonly { readonly fixes: readonly Fix[] }[]): Repair | undefined {
    const edits = problems.flatMap(({ fixes: [first] }) => first?.edits ?? [])
    return edits.length === 0 ? undefined : this.with(edits)
  }

  /** This text with edits of it made too; `undefined` where they overlap. */
  with(edits: readonly Edit[]): Repair | undefined {
    const text = applyEdits(this.text, edits)
    return text === undefined ? undefined : new Repair(text, throughBoth(keptBy(edits, this.text), this.kept))
  }

  /** The finding with the places of the original; fixes that touch what is not there are left out. */
  toOriginal<Found extends Finding>(finding: Found): Found {
    return { ...finding, span: this.spanOf(finding.span), fixes: finding.fixes.flatMap((fix) => this.fixOf(fix) ?? []) }
  }

  /** Where a place of the repaired text is in the original, or next to it where a repair put it there. */
  placeOf(at: number): number {
    const before = this.kept.findLast(({ start }) => start <= at)
    return before ? before.original + Math.min(at - before.start, before.length) : 0
  }

  private fixOf(fix: Fix): Fix | undefined {
    const edits = fix.edits.map((edit) => this.editOf(edit))
    return edits.includes(undefined) ? undefined : { ...fix, edits: edits as Edit[] }
  }

  private editOf({ span, text }: Edit): Edit | undefined {
    const isEmpty = span.start === span.end
    const start = this.exact(span.start, isEmpty ? 'either' : 'start')
    const end = isEmpty ? start : this.exact(span.end, 'end')
    return start === undefined || end === undefined || end < start ? undefined : { span: { start, end }, text }
  }

  /** A place inside what was inserted is none of the original. */
  private exact(at: number, side: 'start' | 'end' | 'either'): number | undefined {
    const holds = ({ start, length }: Kept) => start <= at && at <= start + length
    const found = this.kept.filter(holds)
    const kept = side === 'start' ? found.at(-1) : found[0]
    return kept && kept.original + at - kept.start
  }

  private spanOf({ start, end }: Span): Span {
    const from = this.placeOf(start)
    return { start: from, end: Math.max(from, this.placeOf(end)) }
  }
}

/** What the later edits have kept of what the earlier ones had kept. */
function throughBoth(later: readonly Kept[], earlier: readonly Kept[]): Kept[] {
  return later.flatMap((each) =>
    earlier.flatMap((before) => {
      const from = Math.max(each.original, before.start)
      const length = Math.min(each.original + each.length, before.start + before.length) - from
      if (length < 0) return []
      return [{ start: each.start + from - each.original, original: before.original + from - before.start, length }]
    }),
  )
}

function keptBy(edits: readonly Edit[], original: string): Kept[] {
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  const kept: Kept[] = []
  let done = 0
  let growth = 0
  for (const { span, text } of ordered) {
    kept.push({ start: done + growth, original: done, length: span.start - done })
    growth += text.length - (span.end - span.start)
    done = span.end
  }
  return [...kept, { start: done + growth, original: done, length: original.length - done }]
}
