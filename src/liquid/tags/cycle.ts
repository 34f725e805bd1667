import type { Liquid, TagToken, TopLevelToken } from 'liquidjs'
import { constant, parseExpression, type Expression } from '../parse/expression'
import { quotedFragment, space } from '../parse/patterns'
import { stops } from '../run/fault'
import type { Run } from '../run/run'
import { inspect } from '../values/text'
import { JekyllTag, type Drawing } from './jekyllTag'

const named = new RegExp(`^(${quotedFragment})${space}*:${space}*([^]*)`)
const simple = new RegExp(`^${quotedFragment}`)
const fragment = new RegExp(quotedFragment)

let instances = 0

/** `{% cycle 'odd', 'even' %}`, `{% cycle name: 'odd', 'even' %}` */
export class CycleTag extends JekyllTag {
  private readonly values: readonly Expression[]
  private readonly group: Expression | undefined
  private readonly own = `own ${(instances += 1)}`

  constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid) {
    super(token, remaining, liquid)
    const match = named.exec(this.markup)
    if (!match && !simple.test(this.markup))
      throw stops("Syntax Error in 'cycle' - Valid syntax: cycle [name :] var [, var2, var3 ...]")
    this.values = valuesOf(match ? match[2]! : this.markup)
    this.group = match ? parseExpression(match[1]) : undefined
  }

  protected draw({ run, emitter }: Drawing): void {
    const key = this.keyIn(run)
    const at = run.cycles.get(key) ?? 0
    run.cycles.set(key, at + 1 >= this.values.length ? 0 : at + 1)
    emitter.write(run.output(run.evaluate(this.values[at] ?? constant(null))))
  }

  /** Cycles of the same texts go on with each other; Ruby tells one with variables from all others. */
  private keyIn(run: Run): string {
    if (this.group) return inspect(run.evaluate(this.group), run.budget)
    if (this.values.some(({ kind }) => kind !== 'constant')) return this.own
    return inspect(inspect(this.values.map((value) => run.evaluate(value)), run.budget), run.budget)
  } // prettier-ignore
}

function valuesOf(markup: string): Expression[] {
  const parts = markup.split(',')
  return parts.flatMap((part) => {
    const match = fragment.exec(part)
    const value = match ? parseExpression(match[0]) : constant(null)
    return value.kind === 'constant' && value.value === null ? [] : [value]
  })
}
