import { Position, Range, type Diagnostic, type DiagnosticCollection, type TextDocument } from 'vscode'
import type { TextDocumentContentChangeEvent } from 'vscode'
import { bodyStart } from '../frontmatter/borders'
import type { Problem } from '../lint/rule'
import { HeldProblems, type Found } from '../lint/typing/heldProblems'
import { openCode } from '../lint/typing/openCode'
import { toDiagnostic } from './convert'

interface Shown extends Found {
  readonly diagnostic: Diagnostic
}

/** The problems of one open document, in the editor: shown when `HeldProblems` says so. */
export class ShownProblems {
  private readonly held = new HeldProblems<Shown>()
  private cursor = new Position(0, 0)
  private found: readonly Shown[] = []
  private count = 0
  private timer: ReturnType<typeof setTimeout> | undefined

  constructor(
    private readonly document: TextDocument,
    private readonly collection: DiagnosticCollection,
  ) {}

  edited(changes: readonly TextDocumentContentChangeEvent[]): void {
    this.held.edited(changes.map(lineEdit), Date.now())
    for (const { diagnostic } of this.found)
      for (const change of changes) diagnostic.range = movedRange(diagnostic.range, change)
    this.show()
  }

  /** Notes where the cursors are. Returns whether they have left the lines that were edited: the text is then to be read. */
  moved(cursors: readonly Position[]): boolean {
    this.cursor = cursors[0] ?? this.cursor
    return this.held.moved(cursors.map(({ line }) => line))
  }

  /** Shows what a reading has found. */
  read(problems: readonly Problem[]): void {
    const { document } = this
    const text = document.getText()
    const code = openCode(text, document.offsetAt(this.cursor.with({ character: 0 })))
    this.found = problems.map((problem) => {
      const diagnostic = toDiagnostic(document, problem)
      return { id: problem.id, line: diagnostic.range.start.line, diagnostic }
    })
    this.held.read({
      problems: this.found,
      bodyLine: document.positionAt(bodyStart(text)).line,
      codeLine: code === undefined ? undefined : document.positionAt(code).line,
    })
    this.show(true)
  }

  /** Shows all: the editor has turned to another document. */
  settle(): void {
    this.held.settle()
    this.show()
  }

  dispose(): void {
    clearTimeout(this.timer)
    this.collection.delete(this.document.uri)
  }

  private show(isNew = false): void {
    const now = Date.now()
    const shown = this.held.shown(now)
    if (isNew || shown.length !== this.count)
      this.collection.set(
        this.document.uri,
        shown.map(({ diagnostic }) => diagnostic),
      )
    this.count = shown.length
    clearTimeout(this.timer)
    const next = this.held.nextChange(now)
    if (next !== undefined) this.timer = setTimeout(() => this.show(), Math.max(0, next - now) + 1)
  }
}

function lineEdit({ range, text }: TextDocumentContentChangeEvent) {
  const { line: first } = range.start
  return { line: first, endLine: range.end.line, added: text.split('\n').length - 1 - (range.end.line - first) }
}

/** Where a range is after an edit. */
function movedRange({ start, end }: Range, change: TextDocumentContentChangeEvent): Range {
  return new Range(movedPosition(start, change), movedPosition(end, change))
}

function movedPosition(position: Position, { range, text }: TextDocumentContentChangeEvent): Position {
  if (!position.isAfter(range.start)) return position
  const lines = text.split('\n')
  const column = lines.at(-1)!.length + (lines.length === 1 ? range.start.character : 0)
  const end = new Position(range.start.line + lines.length - 1, column)
  if (position.isBefore(range.end)) return end
  if (position.line > range.end.line) return position.translate(end.line - range.end.line)
  return end.translate(0, position.character - range.end.character)
}
