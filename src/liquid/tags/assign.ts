import type { Liquid, TagToken, TopLevelToken } from 'liquidjs'
import { variableSignature } from '../parse/patterns'
import { parseVariable, type Variable } from '../parse/variable'
import { evaluate } from '../run/evaluate'
import { stops } from '../run/fault'
import { JekyllTag, type Drawing } from './jekyllTag'

const syntax = new RegExp(`(?<![\\w\\-.[\\]])(${variableSignature})[ \\t\\r\\n\\f\\v]*=[ \\t\\r\\n\\f\\v]*([^]*)`)

/** `{% assign name = value | filter %}` */
export class AssignTag extends JekyllTag {
  override readonly isBlank = true
  private readonly to: string
  private readonly from: Variable

  constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid) {
    super(token, remaining, liquid)
    const match = syntax.exec(this.markup)
    if (!match) throw stops("Syntax Error in 'assign' - Valid syntax: assign [var] = [source]")
    this.to = match[1]!
    this.from = parseVariable(match[2]!)
  }

  protected draw({ run }: Drawing): void {
    run.assign(this.to, evaluate(this.from, run))
  }
}
