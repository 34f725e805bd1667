import { Token, TokenKind } from 'liquidjs'
import { scan } from './scan'

/** A token as liquidjs passes it around, cut as Ruby cuts it. */
export abstract class Piece extends Token {
  get text(): string {
    return this.input.slice(this.begin, this.end)
  }
}

export class TextPiece extends Piece {
  constructor(input: string, begin: number, end: number) {
    super(TokenKind.HTML, input, begin, end)
  }
}

/** A tag or an output; `-` at either end takes the white space beyond it away. */
abstract class Delimited extends Piece {
  get stripsBefore(): boolean {
    return this.input[this.begin + 2] === '-'
  }

  get stripsAfter(): boolean {
    return this.input[this.end - 3] === '-'
  }
}

export class OutputPiece extends Delimited {
  /** What stands between the braces; `undefined` where they do not close. */
  readonly markup: string | undefined

  constructor(input: string, begin: number, end: number) {
    super(TokenKind.Output, input, begin, end)
    this.markup = /^\{\{-?([^]*?)-?\}\}$/.exec(this.text)?.[1]
  }
}

export class TagPiece extends Delimited {
  /** Empty where the tag has no name, or does not close. */
  readonly name: string
  readonly markup: string
  /** Where the block that it opens is closed; see `pairUp`. */
  closing: Piece | undefined

  constructor(input: string, begin: number, end: number) {
    super(TokenKind.Tag, input, begin, end)
    const match = /^\{%-?[ \t\r\n\f\v]*(\w+)[ \t\r\n\f\v]*([^]*?)-?%\}$/.exec(this.text)
    this.name = match?.[1] ?? ''
    this.markup = match?.[2] ?? ''
  }
}

export function piecesOf(source: string): Piece[] {
  return scan(source).map(({ kind, start, end }) => new classes[kind](source, start, end))
}

const classes = { text: TextPiece, output: OutputPiece, tag: TagPiece }
