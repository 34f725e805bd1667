import { awaitedNames, pairOpeners } from './halves'

/** The id and the line of a problem. Line numbers begin at 0. */
export interface ProblemLine {
  readonly id: string
  readonly line: number
}

/** An edit. Its line numbers refer to the text before the edit. */
export interface LineEdit {
  readonly line: number
  readonly endLine: number
  /** The number of lines that the edit added; negative if it removed lines. */
  readonly added: number
}

/** The result of checking a text. */
export interface LintResult<T extends ProblemLine> {
  readonly problems: readonly T[]
  /** The line at which the body begins. */
  readonly bodyLine: number
  /** The line at which the code around the cursor begins. */
  readonly codeLine?: number | undefined
}

/** The time without an edit, in milliseconds, after which the problems of the edited line are shown. */
const shortPause = 1_000
/** The time without an edit, in milliseconds, after which all problems are shown. */
const longPause = 5_000

/**
 * Decides which problems of a text to show while the user types. Problems that were shown before a line was edited
 * remain. New problems wait until the cursor leaves the line, or until the short pause. Problems that the first half
 * of a pair causes wait until the cursor leaves the pair, or until the long pause.
 */
export class HeldProblems<T extends ProblemLine> {
  /** The problems that were shown before the line was edited; `undefined` while the user does not type. */
  private before: Location[] | undefined
  private editedLines: number[] = []
  private cursors: readonly number[] = []
  private lastEdit = 0
  private problems: (Location & { readonly found: T })[] = []
  private bodyLine = 0
  private codeLine: number | undefined
  private isLeft = false

  /** Records edits that were made at `time`, in milliseconds. */
  recordEdits(edits: readonly LineEdit[], time: number): void {
    if (time - this.lastEdit >= longPause) this.showAll()
    this.before ??= this.problems.map(locationOf)
    this.lastEdit = time
    for (const edit of edits) {
      this.before = this.before.map((location) => moved(location, edit))
      this.problems = this.problems.map((location) => moved(location, edit))
      this.editedLines = [...new Set([...this.editedLines.map((line) => lineAfter(line, edit)), edit.line])]
    }
  }

  /**
   * Records the lines of the cursors. Returns whether all cursors have left the edited lines, so that the text must
   * be checked.
   */
  recordCursors(cursors: readonly number[]): boolean {
    this.cursors = cursors
    if (this.editedLines.length === 0 || cursors.some((line) => this.editedLines.includes(line))) return false
    this.editedLines = []
    this.isLeft = true
    return true
  }

  /** Records the result of a check of the text. */
  recordProblems({ problems, bodyLine, codeLine }: LintResult<T>): void {
    this.problems = problems.map((found) => ({ id: found.id, line: found.line, found }))
    this.bodyLine = bodyLine
    this.codeLine = codeLine
    if (!this.before || !this.isLeft) return
    this.isLeft = false
    const [wasShown, isWaiting] = [this.shownBefore(), this.waiting()]
    const isShown = (location: Location) =>
      wasShown(location) || !(this.editedLines.includes(location.line) || isWaiting(location))
    this.before = this.problems.filter(isShown).map(locationOf)
  }

  /** Returns the problems to show at `time`. */
  shown(time: number): T[] {
    const idle = time - this.lastEdit
    if (idle >= longPause) this.showAll()
    const [wasShown, isWaiting] = [this.shownBefore(), this.waiting()]
    const isShown = (location: Location) => wasShown(location) || (idle >= shortPause && !isWaiting(location))
    return this.problems.filter(isShown).map(({ found }) => found)
  }

  /** The next time at which `shown` may change without an edit; `undefined` if it will not change. */
  nextChange(time: number): number | undefined {
    if (!this.before) return undefined
    return this.lastEdit + (time - this.lastEdit < shortPause ? shortPause : longPause)
  }

  /** Shows all problems from now on, because the pause was long or the editor shows another text. */
  showAll(): void {
    this.before = undefined
    this.editedLines = []
    this.isLeft = false
  }

  /** Returns a predicate that is true for problems that were shown before the line was edited. */
  private shownBefore(): (location: Location) => boolean {
    const keys = this.before && new Set(this.before.map(keyOf))
    return (location) => keys?.has(keyOf(location)) ?? true
  }

  /** Returns a predicate that is true for problems that may disappear when the second half of a pair is typed. */
  private waiting(): (location: Location) => boolean {
    const wasShown = this.shownBefore()
    const halves = this.problems.filter((each) => !wasShown(each) && (awaitedNames.has(each.id) || this.isOpen(each)))
    const firstOpen = halves.find(({ id }) => !awaitedNames.has(id))?.line ?? Infinity
    const lines = new Set(halves.map(({ line }) => line))
    return ({ line }) => lines.has(line) || line >= Math.min(firstOpen, this.codeLine ?? Infinity)
  }

  /**
   * Whether a problem is about the first half of a pair, and a cursor is at or below it in the same part of the file
   * (front matter or body).
   */
  private isOpen({ id, line }: Location): boolean {
    const isBelow = (cursor: number) => cursor >= line && cursor < this.bodyLine === line < this.bodyLine
    return pairOpeners.has(id) && this.cursors.some(isBelow)
  }
}

type Location = Pick<ProblemLine, 'id' | 'line'>

function keyOf({ id, line }: Location): string {
  return `${line} ${id}`
}

function locationOf({ id, line }: Location): Location {
  return { id, line }
}

function moved<T extends Location>(location: T, edit: LineEdit): T {
  return { ...location, line: lineAfter(location.line, edit) }
}

/** The number of a line after an edit. The first edited line keeps its number. */
function lineAfter(line: number, { line: first, endLine, added }: LineEdit): number {
  if (line <= first) return line
  return line > endLine ? line + added : Math.max(first, Math.min(line, endLine + added))
}
