import { LimitReached } from '../run/limits'
import { pairUp } from './pairUp'
import { piecesOf, type Piece } from './piece'

/** The largest number of pieces. No template that a person writes has more. */
const mostPieces = 50_000

/** A queue of the pieces of a template. `shift` of a long array would take quadratic time. */
export class Pieces {
  private at = 0
  private readonly all: readonly Piece[]

  constructor(source: string, isBlock: (name: string) => boolean) {
    this.all = piecesOf(source)
    if (this.all.length > mostPieces) throw new LimitReached('liquid.too-much')
    pairUp(this.all, isBlock)
  }

  /** The number of pieces that were taken. */
  get taken(): number {
    return this.at
  }

  shift(): Piece | undefined {
    this.at += 1
    return this.all[this.at - 1]
  }
}
