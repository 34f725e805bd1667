import { awaited, openers } from './halves'

/** A problem, as far as it matters for when it is shown. Lines count from 0. */
export interface Found {
  readonly id: string
  readonly line: number
}

/** An edit, in lines of the text before it. */
export interface LineEdit {
  readonly line: number
  readonly endLine: number
  /** How many lines the text has more after it; negative for fewer. */
  readonly added: number
}

/** What a text was read with. */
export interface Reading<T extends Found> {
  readonly problems: readonly T[]
  /** The line where the body begins. */
  readonly bodyLine: number
  /** The line where code begins that the cursor is in. */
  readonly codeLine?: number | undefined
}

/** In milliseconds without an edit: after the first, problems of the typed line show; after the second, all. */
export const shortPause = 1_000
export const longPause = 5_000

/**
 * Decides which problems of a text are shown while somebody types in it. Those that were there before the first edit of
 * a line stay. Others wait until the cursor leaves the line or the typing pauses. What the first half of a pair causes
 * waits longer: until the cursor leaves the construct, or for the long pause.
 */
export class HeldProblems<T extends Found> {
  /** Those that were there before the line was edited; `undefined` while nobody types. */
  private before: Place[] | undefined
  private typed: number[] = []
  private cursors: readonly number[] = []
  private lastEdit = 0
  private problems: (Place & { readonly found: T })[] = []
  private bodyLine = 0
  private codeLine: number | undefined
  private isLeft = false

  /** Notes an edit at `time`, in milliseconds. */
  edited(edits: readonly LineEdit[], time: number): void {
    if (time - this.lastEdit >= longPause) this.settle()
    this.before ??= this.problems.map(placeOf)
    this.lastEdit = time
    for (const edit of edits) {
      this.before = this.before.map((place) => moved(place, edit))
      this.problems = this.problems.map((place) => moved(place, edit))
      this.typed = [...new Set([...this.typed.map((line) => lineAfter(line, edit)), edit.line])]
    }
  }

  /** Notes where the cursors are. Returns whether they have left the lines that were edited: the text is then to be read. */
  moved(cursors: readonly number[]): boolean {
    this.cursors = cursors
    if (this.typed.length === 0 || cursors.some((line) => this.typed.includes(line))) return false
    this.typed = []
    this.isLeft = true
    return true
  }

  /** Notes what the text was read as. */
  read({ problems, bodyLine, codeLine }: Reading<T>): void {
    this.problems = problems.map((found) => ({ id: found.id, line: found.line, found }))
    this.bodyLine = bodyLine
    this.codeLine = codeLine
    if (!this.before || !this.isLeft) return
    this.isLeft = false
    const [wasThere, waits] = [this.thoseBefore(), this.thoseWaiting()]
    const isShown = (place: Place) => wasThere(place) || !(this.typed.includes(place.line) || waits(place))
    this.before = this.problems.filter(isShown).map(placeOf)
  }

  /** The problems to show at `time`. */
  shown(time: number): T[] {
    const idle = time - this.lastEdit
    if (idle >= longPause) this.settle()
    const [wasThere, waits] = [this.thoseBefore(), this.thoseWaiting()]
    const isShown = (place: Place) => wasThere(place) || (idle >= shortPause && !waits(place))
    return this.problems.filter(isShown).map(({ found }) => found)
  }

  /** When other problems are to be shown though nothing happens; `undefined` for never. */
  nextChange(time: number): number | undefined {
    if (!this.before) return undefined
    return this.lastEdit + (time - this.lastEdit < shortPause ? shortPause : longPause)
  }

  /** Shows all from now on: the pause is long, or the editor has turned to another text. */
  settle(): void {
    this.before = undefined
    this.typed = []
    this.isLeft = false
  }

  /** Tells the problems that were there before the line was edited. */
  private thoseBefore(): (place: Place) => boolean {
    const keys = this.before && new Set(this.before.map(keyOf))
    return (place) => keys?.has(keyOf(place)) ?? true
  }

  /** Tells the problems that may be gone once their other half, or that of what is open above them, is typed. */
  private thoseWaiting(): (place: Place) => boolean {
    const wasThere = this.thoseBefore()
    const halves = this.problems.filter((place) => !wasThere(place) && (awaited.has(place.id) || this.isOpen(place)))
    const firstOpen = halves.find((place) => !awaited.has(place.id))?.line ?? Infinity
    const lines = new Set(halves.map(({ line }) => line))
    return ({ line }) => lines.has(line) || line >= Math.min(firstOpen, this.codeLine ?? Infinity)
  }

  /** Whether it is a first half that a cursor is behind, in the same part of the text. */
  private isOpen({ id, line }: Place): boolean {
    const isBehind = (cursor: number) => cursor >= line && cursor < this.bodyLine === line < this.bodyLine
    return openers.has(id) && this.cursors.some(isBehind)
  }
}

interface Place {
  readonly id: string
  readonly line: number
}

function keyOf({ id, line }: Place): string {
  return `${line} ${id}`
}

function placeOf({ id, line }: Place): Place {
  return { id, line }
}

function moved<T extends Place>(place: T, edit: LineEdit): T {
  return { ...place, line: lineAfter(place.line, edit) }
}

/** Where a line is after an edit; the first of those that were edited stays. */
function lineAfter(line: number, { line: first, endLine, added }: LineEdit): number {
  if (line <= first) return line
  return line > endLine ? line + added : Math.max(first, Math.min(line, endLine + added))
}
