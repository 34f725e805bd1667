import { applyEdits, type Edit } from '../text/edit'
import type { Span } from '../text/span'
import type { Fix, Problem } from './rule'

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
    private readonly original: string,
    private readonly edits: readonly Edit[],
    private readonly kept: readonly Kept[],
  ) {}

  static none(text: string): Repair {
    return new Repair(text, text, [], [{ start: 0, original: 0, length: text.length }])
  }

  /** This text with the first fix of each problem made too; `undefined` where there is none, or they do not agree. */
  after(problems: readonly Problem[]): Repair | undefined {
    const fixes = problems.flatMap(({ fixes: [first] }) => (first ? [first] : []))
    const made = fixes.flatMap(({ edits }) => edits)
    const more = made.map((edit) => this.editOf(edit))
    if (more.length === 0 || more.includes(undefined)) return undefined
    // Where two insert at one place, the one in front of what an earlier repair put there comes first.
    const isInFront = (_: unknown, index: number) => this.endsAt(made[index]!.span.start)
    const edits = [
      ...(more as Edit[]).filter(isInFront),
      ...this.edits,
      ...(more as Edit[]).filter((edit, index) => !isInFront(edit, index)),
    ]
    const text = applyEdits(this.original, edits)
    return text === undefined ? undefined : new Repair(text, this.original, edits, keptBy(edits, this.original))
  }

  /** The problem with the places of the original; fixes that touch what is not there are left out. */
  toOriginal(problem: Problem): Problem {
    if (this.edits.length === 0) return problem
    return { ...problem, span: this.spanOf(problem.span), fixes: problem.fixes.flatMap((fix) => this.fixOf(fix) ?? []) }
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

  private endsAt(at: number): boolean {
    return this.kept.some(({ start, length }) => start + length === at)
  }

  /** A place inside what was inserted is none of the original. */
  private exact(at: number, side: 'start' | 'end' | 'either'): number | undefined {
    const holds = ({ start, length }: Kept) => start <= at && at <= start + length
    const found = this.kept.filter(holds)
    const kept = side === 'start' ? found.at(-1) : found[0]
    return kept && kept.original + at - kept.start
  }

  private spanOf({ start, end }: Span): Span {
    const from = this.nearest(start)
    return { start: from, end: Math.max(from, this.nearest(end)) }
  }

  private nearest(at: number): number {
    const before = this.kept.findLast(({ start }) => start <= at)
    return before ? before.original + Math.min(at - before.start, before.length) : 0
  }
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
