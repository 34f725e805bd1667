import type { StateCore, Token } from 'markdown-it'

type TokenClass = StateCore['Token']

const known = new WeakMap<TokenClass, TokenClass>()

/**
 * Returns a token class with markdown-it's methods and properties, but a simpler constructor. The constructor of
 * markdown-it 15 calls a function to define each property, which takes a seventh of the dialect's time.
 */
export function plainToken(original: TokenClass): TokenClass {
  const made = known.get(original) ?? derive(original)
  known.set(original, made)
  return made
}

function derive(original: TokenClass): TokenClass {
  class PlainToken {
    attrs: Token['attrs'] = null
    map: Token['map'] = null
    level = 0
    children: Token['children'] = null
    content = ''
    markup = ''
    info = ''
    meta: Token['meta'] = null
    block = false
    hidden = false

    constructor(
      readonly type: string,
      readonly tag: string,
      readonly nesting: Token['nesting'],
    ) {}
  }
  Object.setPrototypeOf(PlainToken.prototype, original.prototype as object)
  return PlainToken as unknown as TokenClass
}
