import type { StateCore, Token } from 'markdown-it'
import type { Attributes } from '../attributeList'
import { trimEnd } from '../characters'
import { Conversion } from '../convert/conversion'
import type { Document } from '../document'
import type { Element } from '../element'

type TokenType = StateCore['Token']

/** Turns elements into tokens. */
export class Writer extends Conversion {
  tokens: Token[] = []
  toc: { at: Token; list: Element } | undefined
  footnotesAt: Token | undefined
  level = 0
  /** Inside `pre` every space shows: there blocks get kramdown's indentation and blank lines. */
  inPre = false

  constructor(
    document: Document,
    readonly Token: TokenType,
    /** Decodes character references as a browser does. */
    readonly decode: (text: string) => string,
  ) {
    super(document)
  }

  /** Adds a token for a block. `nesting` is 1 for an opening, -1 for a closing, 0 for a whole one. */
  block(type: string, tag: string, nesting: 1 | 0 | -1, from?: Element): Token {
    if (this.inPre && this.#isIndented(type, nesting, from)) this.indent(nesting < 0 ? this.level - 1 : this.level)
    const token = this.#add(type, tag, nesting)
    token.block = true
    if (from !== undefined) {
      token.map = [from.line, Math.max(from.end, from.line + 1)]
      this.attributes(token, from.attributes)
    }
    return token
  }

  /** Adds the spaces before a block. */
  indent(level: number): void {
    this.#add('kramdown_html', '', 0).content = '  '.repeat(level)
  }

  /** Writes what gets no indentation even in a `pre`. */
  unindented(write: () => void): void {
    const { inPre } = this
    this.inPre = false
    write()
    this.inPre = inPre
  }

  /** What begins a line; an end that follows a text or its own start begins none. */
  #isIndented(type: string, nesting: 1 | 0 | -1, from: Element | undefined): boolean {
    if (type === 'inline' || type === 'kramdown_html' || from?.transparent === true) return false
    const last = this.tokens.at(-1)
    return nesting >= 0 || (last !== undefined && last.type !== 'inline' && last.nesting < 1 && !last.hidden)
  }

  /** Adds a token for a span. */
  span(type: string, tag: string, nesting: 1 | 0 | -1, attributes?: Attributes): Token {
    const token = this.#add(type, tag, nesting)
    this.attributes(token, attributes)
    return token
  }

  /** Gives a token an element's attributes; an empty id is none. */
  attributes(token: Token, attributes: Attributes | undefined): void {
    if (attributes === undefined) return
    for (const [name, value] of attributes)
      if (name !== 'id' || trimEnd(value) !== '') token.attrSet(name, this.decoded(value))
  }

  /** Text for a token, whose renderer will escape it: references that kramdown would leave are decoded first. */
  decoded(text: string): string {
    return text.includes('&') ? text.replace(/&(?:[\w:][-\w.:]*|#\d+|#x[0-9a-fA-F]+);/g, this.decode) : text
  }

  #add(type: string, tag: string, nesting: 1 | 0 | -1): Token {
    const token = new this.Token(type, tag, nesting)
    if (nesting < 0) this.level--
    token.level = this.level
    if (nesting > 0) this.level++
    this.tokens.push(token)
    return token
  }
}
