// Liquid 4's own patterns (https://github.com/Shopify/liquid/blob/4-0-stable/lib/liquid.rb). Ruby's `\s` is ASCII's white
// space, its `\w` ASCII's letters, digits and the underscore; `.` stops at line ends only.

export const space = '[ \\t\\r\\n\\f\\v]'
export const anything = '[^]'
export const quotedString = `"[^"]*"|'[^']*'`
export const quotedFragment = `(?:${quotedString}|(?:[^ \\t\\r\\n\\f\\v,|'"]|${quotedString})+)`
export const tagAttributes = `(\\w+)${space}*:${space}*(${quotedFragment})`
export const variableSignature = `(?:\\(?[\\w\\-.\\[\\]]\\)?)+`
export const variableSegment = '[\\w\\-]'

/** The pairs `name: value` anywhere in a tag's markup. */
export function attributesIn(markup: string): [name: string, value: string][] {
  return [...markup.matchAll(new RegExp(tagAttributes, 'g'))].map((match) => [match[1]!, match[2]!])
}
