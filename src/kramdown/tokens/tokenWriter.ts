import type { StateCore, Token } from 'markdown-it'
import type { Attributes } from '../attributeList'
import { trimEnd } from '../characters'
import { Conversion } from '../convert/conversion'
import type { KramdownDocument } from '../document'
import type { Element, ElementType } from '../element'

type TokenType = StateCore['Token']

/** Writes a block as tokens. */
export type WriteBlock = (writer: TokenWriter, block: Element) => void

/** The functions that write each type of block. */
export type BlockWriters = Partial<Record<ElementType, WriteBlock>>

/** Writes a tree as markdown-it's tokens. */
export class TokenWriter extends Conversion {
  tokens: Token[] = []
  toc: { at: Token; list: Element } | undefined
  footnotesAt: Token | undefined
  level = 0
  /**
   * Whether the current element is inside `pre`. White space is visible there, so blocks get kramdown's indentation and
   * blank lines.
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

  /**
   * Adds a token for a block. `nesting` is 1 for an opening token, -1 for a closing token, and 0 for a token that is
   * both.
   */
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

  /** Adds the indentation of a block. */
  indent(level: number): void {
    this.#add('kramdown_html', '', 0).content = '  '.repeat(level)
  }

  /** Adds a line break that kramdown writes in an empty element but markdown-it does not. */
  lineBreak(): Token {
    const token = this.block('kramdown_html', '', 0)
    token.content = '\n'
    return token
  }

  /** Calls `write` and turns off the indentation that blocks have inside `pre`. */
  unindented(write: () => void): void {
    const { inPre } = this
    this.inPre = false
    write()
    this.inPre = inPre
  }

  /** Whether the token begins a line. A closing tag that follows a text or its own opening tag does not. */
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

  /** Sets the attributes of an element on a token. An empty id is left out. */
  attributes(token: Token, attributes: Attributes | undefined): void {
    if (attributes === undefined) return
    for (const [name, value] of attributes)
      if (name !== 'id' || trimEnd(value) !== '') token.attrSet(name, this.decoded(value))
  }

  /**
   * The text with its character references decoded. kramdown writes them unchanged, but the renderer would escape them.
   */
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
