import { scanPieces } from './scanPieces'

/** A part of a template: text, an output or a tag. Offsets are in UTF-16 code units. */
export abstract class Piece {
  constructor(
    /** The text of the whole template. */
    readonly input: string,
    readonly begin: number,
    readonly end: number,
  ) {}

  get text(): string {
    return this.input.slice(this.begin, this.end)
  }
}

export class TextPiece extends Piece {}

/** A tag or an output. A `-` at its start or end removes the white space before or after it. */
abstract class Delimited extends Piece {
  get stripsBefore(): boolean {
    return this.input[this.begin + 2] === '-'
  }

  get stripsAfter(): boolean {
    return this.input[this.end - 3] === '-'
  }
}

export class OutputPiece extends Delimited {
  /** The text between the braces; `undefined` without closing braces. */
  readonly markup: string | undefined

  constructor(input: string, begin: number, end: number) {
    super(input, begin, end)
    this.markup = /^\{\{-?([^]*?)-?\}\}$/.exec(this.text)?.[1]
  }
}

export class TagPiece extends Delimited {
  /** The name of the tag; empty if it has no name or no closing braces. */
  readonly name: string
  readonly markup: string
  /** The piece that closes the block of this tag; see `pairUp`. */
  closing: Piece | undefined

  constructor(input: string, begin: number, end: number) {
    super(input, begin, end)
    const match = /^\{%-?[ \t\r\n\f\v]*(\w+)[ \t\r\n\f\v]*([^]*?)-?%\}$/.exec(this.text)
    this.name = match?.[1] ?? ''
    this.markup = match?.[2] ?? ''
  }
}

export function piecesOf(source: string): Piece[] {
  return scanPieces(source).map(({ kind, start, end }) => new classes[kind](source, start, end))
}

const classes = { text: TextPiece, output: OutputPiece, tag: TagPiece }
