import { stops } from '../run/fault'
import { lex, type ExpressionToken, type ExpressionTokenKind } from './lexer'

/**
 * A parser for Liquid's strict grammar. Jekyll tries this grammar first and the lax one if it fails. `where_exp` uses
 * only this one. https://github.com/Shopify/liquid/blob/4-0-stable/lib/liquid/parser.rb
 */
export class StrictParser {
  private at = 0
  private depth = 0
  private readonly lexemes: readonly ExpressionToken[]

  constructor(markup: string) {
    this.lexemes = lex(markup)
  }

  consume(kind: ExpressionTokenKind): string {
    const lexeme = this.lexemes[this.at]
    if (lexeme?.kind !== kind) throw stops(`Expected ${kind} but found ${lexeme?.kind ?? 'nothing'}`)
    this.at += 1
    return lexeme.text
  }

  consumeIf(kind: ExpressionTokenKind): string | undefined {
    return this.isNext(kind) ? this.consume(kind) : undefined
  }

  consumeWord(word: string): boolean {
    const lexeme = this.lexemes[this.at]
    if (lexeme?.kind !== 'id' || lexeme.text !== word) return false
    this.at += 1
    return true
  }

  isNext(kind: ExpressionTokenKind, ahead = 0): boolean {
    return this.lexemes[this.at + ahead]?.kind === kind
  }

  /** Reads an expression and returns it without white space. The lax grammar then parses it. */
  expression(): string {
    if (this.isNext('id')) return this.variable()
    if (this.isNext('string')) return this.consume('string')
    if (this.isNext('number')) return this.consume('number')
    if (!this.isNext('open_round') || (this.depth += 1) > 100) throw stops('not a valid expression')
    this.consume('open_round')
    const first = this.expression()
    this.consume('dotdot')
    const last = this.expression()
    this.consume('close_round')
    return `(${first}..${last})`
  }

  argument(): string {
    const name = this.isNext('id') && this.isNext('colon', 1) ? this.consume('id') + this.consume('colon') + ' ' : ''
    return name + this.expression()
  }

  private variable(): string {
    if ((this.depth += 1) > 1000) throw stops('not a valid expression')
    let text = this.consume('id')
    while (this.consumeIf('open_square') !== undefined) {
      text += `[${this.expression()}`
      text += this.consume('close_square')
    }
    return this.consumeIf('dot') === undefined ? text : `${text}.${this.variable()}`
  }
}
