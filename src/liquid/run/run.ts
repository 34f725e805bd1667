import type { LiquidPage, LiquidHost } from '../liquidHost'
import type { Expression, VariableLookup } from '../parse/expression'
import { join, toOutput, toText } from '../values/text'
import { toInteger } from '../values/number'
import { isInteger, MethodLiteral, Range, type LiquidValue } from '../values/value'
import type { Environment } from './environment'
import { stops } from './fault'
import type { Message } from '../../messages/messages'
import type { Span } from '../../text/span'
import type { Language } from './language'
import type { Budget } from './limits'
import { lookUp } from './lookup'
import type { LiquidProblem } from './liquidProblem'

type Scope = Map<LiquidValue, LiquidValue>

export type Interrupt = 'break' | 'continue'

/**
 * The largest number of problems that are reported. Jekyll stops at the first one, and nobody reads more than these.
 */
const mostProblems = 100

/** The deepest nesting of scopes, as in Liquid 4. */
const mostScopes = 100

/**
 * The state of one rendering, which Liquid calls the context
 * (https://github.com/Shopify/liquid/blob/4-0-stable/lib/liquid/context.rb). `assign` always sets a variable in the
 * outermost scope. Loops and includes have their own scopes.
 */
export class Run {
  private readonly outermost: Scope = new Map()
  private readonly scopes: Scope[] = [this.outermost]
  private isScopeOwn = false
  readonly interrupts: Interrupt[] = []
  /** Whether the last rendered node was a tag. */
  isBehindTag = false
  /** The state that tags keep between uses: positions of cycles, offsets of loops, and the running loops. */
  readonly cycles = new Map<string, number>()
  readonly offsets = new Map<string, number>()
  readonly loops: LiquidValue[] = []
  lastChanged: string | undefined
  /** The number of nested includes that are being rendered. */
  includes = 0
  /** The span in the source of the tag or output that is being rendered. */
  span: Span = { start: 0, end: 0 }
  private readonly found = new Map<string, LiquidProblem>()

  constructor(
    readonly site: LiquidHost,
    readonly page: LiquidPage,
    readonly environment: Environment,
    readonly budget: Budget,
    readonly language: Language,
  ) {}

  /**
   * Whether a `break` or `continue` ends the current nodes. Ruby checks this only after tags, so an earlier `break`
   * does not stop texts and outputs.
   */
  get isInterrupted(): boolean {
    return this.isBehindTag && this.interrupts.length > 0
  }

  get problems(): readonly LiquidProblem[] {
    return [...this.found.values()]
  }

  /** Reports an error that makes the build fail. It is reported only once, even if it occurs several times. */
  report(message: Message, span: Span = this.span): void {
    if (this.found.size < mostProblems) this.found.set(JSON.stringify([span, message]), { span, message })
  }

  /** Calls `work` in a new scope. The scope is created only when a variable is set in it. */
  scoped<Result>(work: () => Result): Result {
    const [length, isScopeOwn] = [this.scopes.length, this.isScopeOwn]
    this.isScopeOwn = false
    try {
      return work()
    } finally {
      this.scopes.length = length
      this.isScopeOwn = isScopeOwn
    }
  }

  set(name: string, value: LiquidValue): void {
    if (!this.isScopeOwn) {
      this.isScopeOwn = true
      this.scopes.push(new Map())
      if (this.scopes.length > mostScopes) throw stops('Nesting too deep')
    }
    const innermost = this.scopes.at(-1) ?? this.outermost
    innermost.set(name, value)
  }

  assign(name: string, value: LiquidValue): void {
    this.outermost.set(name, value)
  }

  find(name: LiquidValue): LiquidValue {
    for (let index = this.scopes.length - 1; index >= 0; index -= 1) {
      const value = this.scopes[index]?.get(name)
      if (value !== undefined) return value
    }
    const value = typeof name === 'string' ? this.environment.get(name) : undefined
    if (value === undefined && this.environment.isStrict) throw stops(`undefined variable ${this.text(name)}`)
    return value ?? null
  }

  evaluate(expression: Expression): LiquidValue {
    if (expression.kind === 'constant') return expression.value
    this.budget.spend()
    if (expression.kind === 'lookup') return this.lookUp(expression)
    return new Range(this.rangeEnd(expression.first), this.rangeEnd(expression.last))
  }

  text(value: LiquidValue): string {
    return toText(value, this.budget)
  }

  output(value: LiquidValue): string {
    return toOutput(value, this.budget)
  }

  join(list: readonly LiquidValue[], glue: string): string {
    return join(list, glue, this.budget)
  }

  private lookUp({ name, keys }: VariableLookup): LiquidValue {
    let value = this.find(this.evaluate(name))
    for (const { at, isCommand } of keys) {
      const key = this.evaluate(at)
      const found = lookUp(value, key, isCommand)
      if (found === undefined && this.environment.isStrict) throw stops(`undefined variable ${this.text(key)}`)
      if (found === undefined) return null
      value = found instanceof MethodLiteral ? '' : found
    }
    return value
  }

  private rangeEnd(expression: Expression): bigint {
    const value = this.evaluate(expression)
    if (typeof value === 'string' || value === null || isInteger(value)) return toInteger(value)
    const text = this.text(value)
    if (!/^[-+]?\d+$/.test(text)) throw stops('invalid integer')
    return BigInt(text)
  }
}
