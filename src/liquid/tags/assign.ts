import { variableSignature } from '../parse/patterns'
import type { TagPiece } from '../parse/piece'
import { parseVariable, type Variable } from '../parse/variable'
import { evaluate } from '../run/evaluate'
import { stops } from '../run/fault'
import type { Run } from '../run/run'
import { JekyllTag } from './jekyllTag'

const syntax = new RegExp(`(?<![\\w\\-.[\\]])(${variableSignature})[ \\t\\r\\n\\f\\v]*=[ \\t\\r\\n\\f\\v]*([^]*)`)

/** The tag `{% assign name = value | filter %}`. */
export class AssignTag extends JekyllTag {
  override readonly isBlank = true
  private readonly to: string
  private readonly from: Variable

  constructor(piece: TagPiece) {
    super(piece)
    const [, to, from = ''] = syntax.exec(this.markup) ?? []
    if (to === undefined) throw stops("Syntax Error in 'assign' - Valid syntax: assign [var] = [source]")
    this.to = to
    this.from = parseVariable(from)
  }

  protected renderTag(run: Run): void {
    run.assign(this.to, evaluate(this.from, run))
  }
}
