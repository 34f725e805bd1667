// Liquid 4's own patterns (https://github.com/Shopify/liquid/blob/4-0-stable/lib/liquid.rb). Ruby's `\s` is the
// white space of ASCII, its `\w` the letters and digits of ASCII and the underscore; its `.` stops only at `\n`.

export const space = '[ \\t\\r\\n\\f\\v]'
const quotedString = `"[^"]*"|'[^']*'`
export const quotedFragment = `(?:${quotedString}|(?:[^ \\t\\r\\n\\f\\v,|'"]|${quotedString})+)`
export const tagAttributes = `(\\w+)${space}*:${space}*(${quotedFragment})`
export const variableSignature = `(?:\\(?[\\w\\-.\\[\\]]\\)?)+`
export const variableSegment = '[\\w\\-]'

const attributes = new RegExp(tagAttributes, 'g')

/** The pairs `name: value` anywhere in a tag's markup. */
export function attributesIn(markup: string): [name: string, value: string][] {
  return Array.from(markup.matchAll(attributes), ([, name = '', value = '']) => [name, value])
}
