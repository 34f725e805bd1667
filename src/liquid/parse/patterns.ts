// Liquid 4's own patterns (https://github.com/Shopify/liquid/blob/4-0-stable/lib/liquid.rb). Ruby's `\s` matches ASCII
// white space, and `\w` matches ASCII letters, digits and the underscore. Ruby's `.` matches everything except `\n`.

export const space = '[ \\t\\r\\n\\f\\v]'
const quotedString = `"[^"]*"|'[^']*'`
export const quotedFragment = `(?:${quotedString}|(?:[^ \\t\\r\\n\\f\\v,|'"]|${quotedString})+)`
export const tagAttributes = `(\\w+)${space}*:${space}*(${quotedFragment})`
export const variableSignature = `(?:\\(?[\\w\\-.\\[\\]]\\)?)+`
export const variableSegment = '[\\w\\-]'

const attributes = new RegExp(tagAttributes, 'g')

/** All pairs `name: value` in a tag's markup. */
export function attributesIn(markup: string): [name: string, value: string][] {
  return Array.from(markup.matchAll(attributes), ([, name = '', value = '']) => [name, value])
}
