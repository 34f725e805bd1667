import { constant, parseExpression, type Expression } from '../parse/expression'
import { quotedFragment, space } from '../parse/patterns'
import type { TagPiece } from '../parse/piece'
import { stops } from '../run/fault'
import type { Run } from '../run/run'
import type { Sink } from '../run/sink'
import { inspect } from '../values/text'
import { JekyllTag } from './jekyllTag'

const named = new RegExp(`^(${quotedFragment})${space}*:${space}*([^]*)`)
const simple = new RegExp(`^${quotedFragment}`)
const fragment = new RegExp(quotedFragment)

let instances = 0

/** The tag `{% cycle 'odd', 'even' %}` or `{% cycle name: 'odd', 'even' %}`. */
export class CycleTag extends JekyllTag {
  private readonly values: readonly Expression[]
  private readonly group: Expression | undefined
  private readonly ownKey = `own ${(instances += 1)}`

  constructor(piece: TagPiece) {
    super(piece)
    const [, group, values = ''] = named.exec(this.markup) ?? []
    if (group === undefined && !simple.test(this.markup))
      throw stops("Syntax Error in 'cycle' - Valid syntax: cycle [name :] var [, var2, var3 ...]")
    this.values = valuesOf(group === undefined ? this.markup : values)
    this.group = group === undefined ? undefined : parseExpression(group)
  }

  protected renderTag(run: Run, sink: Sink): void {
    const key = this.keyIn(run)
    const at = run.cycles.get(key) ?? 0
    run.cycles.set(key, at + 1 >= this.values.length ? 0 : at + 1)
    sink.write(run.output(run.evaluate(this.values[at] ?? constant(null))))
  }

  /**
   * The key of this cycle's position. Cycles with the same constants share a position. In Ruby, a cycle with variables
   * is different from all others.
   */
  private keyIn(run: Run): string {
    if (this.group) return inspect(run.evaluate(this.group), run.budget)
    if (this.values.some(({ kind }) => kind !== 'constant')) return this.ownKey
    const values = this.values.map((value) => run.evaluate(value))
    return inspect(inspect(values, run.budget), run.budget)
  }
}

function valuesOf(markup: string): Expression[] {
  return markup.split(',').flatMap((part) => {
    const match = fragment.exec(part)
    const value = match ? parseExpression(match[0]) : constant(null)
    return value.kind === 'constant' && value.value === null ? [] : [value]
  })
}
