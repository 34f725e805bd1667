import { bodyStart } from '../../frontmatter/borders'
import type { Problem } from '../../lint/rule'
import { HeldProblems, type ProblemLine } from '../../lint/whileTyping/heldProblems'
import { openCodeStart } from '../../lint/whileTyping/openCode'
import { lineStarts } from '../../text/lineIndex'
import type { Disposable, DocumentEdit, OpenDocument } from '../host'
import { Ranges, type LinePosition, type LineRange } from '../ranges'

/** A problem with its range in the current text. */
export interface ShownProblem {
  readonly problem: Problem
  readonly range: LineRange
}

interface Shown extends ProblemLine, ShownProblem {
  range: LineRange
}

/** The problems of one open document, passed to `show` once `HeldProblems` no longer holds them back. */
export class ShownProblems implements Disposable {
  private readonly held = new HeldProblems<Shown>()
  private cursorLine = 0
  private found: readonly Shown[] = []
  private count = 0
  private timer: ReturnType<typeof setTimeout> | undefined

  constructor(
    private readonly document: OpenDocument,
    private readonly show: (problems: readonly ShownProblem[]) => void,
  ) {}

  edited(edits: readonly DocumentEdit[]): void {
    this.held.recordEdits(edits.map(lineEdit), Date.now())
    for (const each of this.found) for (const edit of edits) each.range = movedRange(each.range, edit)
    this.update()
  }

  /** Records the lines of the cursors. Returns whether they have left the edited lines, so the text must be checked. */
  moved(lines: readonly number[]): boolean {
    this.cursorLine = lines[0] ?? this.cursorLine
    return this.held.recordCursors(lines)
  }

  /** Shows the problems that were found in the text. */
  read(problems: readonly Problem[]): void {
    const text = this.document.getText()
    const ranges = new Ranges(text)
    this.found = problems.map((problem) => {
      const range = ranges.of(problem.span)
      return { id: problem.id, line: range.start.line, problem, range }
    })
    const code = openCodeStart(text, lineStarts(text)[this.cursorLine] ?? 0)
    this.held.recordProblems({
      problems: this.found,
      bodyLine: lineOf(ranges, bodyStart(text)),
      codeLine: code === undefined ? undefined : lineOf(ranges, code),
    })
    this.update(true)
  }

  /** Shows all problems: another document is active now. */
  showAll(): void {
    this.held.showAll()
    this.update()
  }

  dispose(): void {
    clearTimeout(this.timer)
    this.show([])
  }

  private update(isNew = false): void {
    const now = Date.now()
    const shown = this.held.shown(now)
    if (isNew || shown.length !== this.count) this.show(shown)
    this.count = shown.length
    clearTimeout(this.timer)
    const next = this.held.nextChange(now)
    if (next !== undefined) this.timer = setTimeout(() => this.update(), Math.max(0, next - now) + 1)
  }
}

function lineOf(ranges: Ranges, offset: number): number {
  return ranges.of({ start: offset, end: offset }).start.line
}

function lineEdit({ range: { start, end }, text }: DocumentEdit) {
  return { line: start.line, endLine: end.line, added: text.split('\n').length - 1 - (end.line - start.line) }
}

/** The range after an edit. */
function movedRange({ start, end }: LineRange, edit: DocumentEdit): LineRange {
  return { start: movedPosition(start, edit), end: movedPosition(end, edit) }
}

function movedPosition(position: LinePosition, { range, text }: DocumentEdit): LinePosition {
  if (!isAfter(position, range.start)) return position
  const lines = text.split('\n')
  const column = (lines.at(-1) ?? '').length + (lines.length === 1 ? range.start.column : 0)
  const end = { line: range.start.line + lines.length - 1, column }
  if (isAfter(range.end, position)) return end
  if (position.line > range.end.line) return { ...position, line: position.line + end.line - range.end.line }
  return { line: end.line, column: end.column + position.column - range.end.column }
}

function isAfter(a: LinePosition, b: LinePosition): boolean {
  return a.line > b.line || (a.line === b.line && a.column > b.column)
}
