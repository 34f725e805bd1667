import { awaitedNames, pairOpeners } from './halves'

/** The id and the line of a problem. Lines count from 0. */
export interface ProblemLine {
  readonly id: string
  readonly line: number
}

/** An edit. Its lines are those of the text before the edit. */
export interface LineEdit {
  readonly line: number
  readonly endLine: number
  /** By how many lines the text grew; negative if it shrank. */
  readonly added: number
}

/** The problems of a text after it was checked. */
export interface LintResult<T extends ProblemLine> {
  readonly problems: readonly T[]
  /** The line where the body begins. */
  readonly bodyLine: number
  /** The line where the code that contains the cursor begins. */
  readonly codeLine?: number | undefined
}

/** Milliseconds without an edit, after which the problems of the edited line are shown. */
const shortPause = 1_000
/** Milliseconds without an edit, after which all problems are shown. */
const longPause = 5_000

/**
 * Decides which problems of a text are shown while the user types. Problems that were shown before a line was edited
 * stay. New ones wait until the cursor leaves the line, or until the short pause. Problems that the first half of a pair
 * causes wait until the cursor leaves the pair, or until the long pause.
 */
export class HeldProblems<T extends ProblemLine> {
  /** The problems that were shown before the line was edited; `undefined` while nobody types. */
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

  /** Records the lines of the cursors. Returns whether they have left the edited lines, so that the text must be checked. */
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

  /** The next time at which `listShown` may change without an edit; `undefined` for never. */
  nextChange(time: number): number | undefined {
    if (!this.before) return undefined
    return this.lastEdit + (time - this.lastEdit < shortPause ? shortPause : longPause)
  }

  /** Shows all problems from now on: the pause was long, or the editor shows another text. */
  showAll(): void {
    this.before = undefined
    this.editedLines = []
    this.isLeft = false
  }

  /** Returns a predicate for the problems that were shown before the line was edited. */
  private shownBefore(): (location: Location) => boolean {
    const keys = this.before && new Set(this.before.map(keyOf))
    return (location) => keys?.has(keyOf(location)) ?? true
  }

  /** Returns a predicate for the problems that may disappear when the second half of a pair is typed. */
  private waiting(): (location: Location) => boolean {
    const wasShown = this.shownBefore()
    const halves = this.problems.filter((each) => !wasShown(each) && (awaitedNames.has(each.id) || this.isOpen(each)))
    const firstOpen = halves.find(({ id }) => !awaitedNames.has(id))?.line ?? Infinity
    const lines = new Set(halves.map(({ line }) => line))
    return ({ line }) => lines.has(line) || line >= Math.min(firstOpen, this.codeLine ?? Infinity)
  }

  /** Whether it is the first half of a pair and a cursor is below it, both in the front matter or both in the body. */
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
