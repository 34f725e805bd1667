import type { StateCore, Token } from 'markdown-it'
import type { Attributes } from '../attributeList'
import { trimEnd } from '../characters'
import { Conversion } from '../convert/conversion'
import type { KramdownDocument } from '../document'
import type { Element, ElementType } from '../element'

type TokenType = StateCore['Token']

/** Adds the tokens of a block. */
export type WriteBlock = (writer: TokenWriter, block: Element) => void

/** How each type of block is written. */
export type BlockWriters = Partial<Record<ElementType, WriteBlock>>

/** Writes a tree as markdown-it's tokens. */
export class TokenWriter extends Conversion {
  tokens: Token[] = []
  toc: { at: Token; list: Element } | undefined
  footnotesAt: Token | undefined
  level = 0
  /**
   * Whether the position is inside `pre`, where white space is visible: blocks get kramdown's indentation and blank
   * lines.
   */
  inPre = false

  constructor(
    document: KramdownDocument,
    readonly blockWriters: BlockWriters,
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

  /** Adds the line break that kramdown writes in an empty element and markdown-it does not. */
  lineBreak(): Token {
    const token = this.block('kramdown_html', '', 0)
    token.content = '\n'
    return token
  }

  /** Writes something without indentation, even inside `pre`. */
  unindented(write: () => void): void {
    const { inPre } = this
    this.inPre = false
    write()
    this.inPre = inPre
  }

  /** Whether the token begins a line. A closing tag after a text or after its own opening tag does not. */
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

  /** Sets an element's attributes on a token, except an empty id. */
  attributes(token: Token, attributes: Attributes | undefined): void {
    if (attributes === undefined) return
    for (const [name, value] of attributes)
      if (name !== 'id' || trimEnd(value) !== '') token.attrSet(name, this.decoded(value))
  }

  /** Text for a token. The renderer will escape it, so character references that kramdown keeps are decoded first. */
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
