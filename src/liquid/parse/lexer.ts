import { stops } from '../run/fault'

/**
 * The kinds of tokens, named as in Liquid's lexer:
 * https://github.com/Shopify/liquid/blob/4-0-stable/lib/liquid/lexer.rb.
 */
export type ExpressionTokenKind =
  | 'comparison'
  | 'string'
  | 'number'
  | 'id'
  | 'dotdot'
  | 'pipe'
  | 'dot'
  | 'colon'
  | 'comma'
  | 'open_square'
  | 'close_square'
  | 'open_round'
  | 'close_round'
  | 'question'
  | 'dash'
  | 'end_of_string'

export interface ExpressionToken {
  readonly kind: ExpressionTokenKind
  readonly text: string
}

const specials: ReadonlyMap<string, ExpressionTokenKind> = new Map<string, ExpressionTokenKind>([
  ['|', 'pipe'],
  ['.', 'dot'],
  [':', 'colon'],
  [',', 'comma'],
  ['[', 'open_square'],
  [']', 'close_square'],
  ['(', 'open_round'],
  [')', 'close_round'],
  ['?', 'question'],
  ['-', 'dash'],
])

const forms: readonly (readonly [ExpressionTokenKind, RegExp])[] = [
  ['comparison', /==|!=|<>|<=?|>=?|contains(?=[ \t\r\n\f\v])/y],
  ['string', /'[^']*'|"[^"]*"/y],
  ['number', /-?\d+(?:\.\d+)?/y],
  ['id', /[a-zA-Z_][\w-]*\??/y],
  ['dotdot', /\.\./y],
]

/** The tokens of an expression in Liquid's strict grammar. Throws if a character is not part of the grammar. */
export function lex(markup: string): ExpressionToken[] {
  const lexemes: ExpressionToken[] = []
  const blank = /[ \t\r\n\f\v]*/y
  for (let at = 0; ;) {
    blank.lastIndex = at
    at += blank.exec(markup)?.[0].length ?? 0
    if (at >= markup.length) return [...lexemes, { kind: 'end_of_string', text: '' }]
    const lexeme = lexemeAt(markup, at)
    lexemes.push(lexeme)
    at += lexeme.text.length
  }
}

function lexemeAt(markup: string, at: number): ExpressionToken {
  for (const [kind, form] of forms) {
    form.lastIndex = at
    const match = form.exec(markup)
    if (match) return { kind, text: match[0] }
  }
  const text = markup.charAt(at)
  const kind = specials.get(text)
  if (kind === undefined) throw stops(`Unexpected character ${text}`)
  return { kind, text }
}
