// Ruby's `\s` and `\w` match only ASCII. The patterns are from
// https://github.com/Shopify/liquid/blob/v4.0.4/lib/liquid.rb.

/** Liquid's `QuotedFragment`: a string in quotes, or anything without a space, comma, `|` or quote. */
export const fragment = `(?:"[^"]*"|'[^']*'|(?:[^ \\t\\r\\n\\f\\v,|'"]|"[^"]*"|'[^']*')+)`

/** Ruby's `\s`: ASCII white space. */
export const space = '[ \\t\\r\\n\\f\\v]'

const hasFragmentPattern = new RegExp(fragment)

export function hasFragment(markup: string): boolean {
  return hasFragmentPattern.test(markup)
}

export function isBlank(markup: string): boolean {
  return /^[ \t\r\n\f\v]*$/.test(markup)
}

/** The markup without white space and NUL at both ends, as Ruby's `strip` returns it. */
export function strip(markup: string): string {
  return markup.replace(/^[ \t\r\n\f\v\0]+|(?<![ \t\r\n\f\v\0])[ \t\r\n\f\v\0]+$/g, '')
}
