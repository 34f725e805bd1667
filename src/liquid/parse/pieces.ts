import { LimitReached } from '../run/limits'
import { pairUp } from './pairUp'
import { piecesOf, type Piece } from './piece'

/** Nobody writes as many texts and tags. */
const mostPieces = 50_000

/** The pieces of a template, taken one after the other. The `shift` of a long array would take quadratic time. */
export class Pieces {
  private at = 0
  private readonly all: readonly Piece[]

  constructor(source: string, isBlock: (name: string) => boolean) {
    this.all = piecesOf(source)
    if (this.all.length > mostPieces) throw new LimitReached('liquid.too-much')
    pairUp(this.all, isBlock)
  }

  /** How many pieces were taken. */
  get taken(): number {
    return this.at
  }

  shift(): Piece | undefined {
    this.at += 1
    return this.all[this.at - 1]
  }
}
