/** The deepest nesting that is parsed. The parser is recursive, so deeper nesting could overflow the stack. */
const deepest = 200

/**
 * Whether a text may be nested too deeply: by brackets, by dashes and question marks on one line, or by indentation.
 * Includes brackets in strings, so the result may be true for a text that is not nested.
 */
export function isTooDeep(text: string): boolean {
  return bracketDepth(text) > deepest || indentDepth(text) > deepest
}

function bracketDepth(text: string): number {
  let depth = 0
  let most = 0
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth = bracket === '[' || bracket === '{' ? depth + 1 : Math.max(0, depth - 1)
    if (depth > most) most = depth
  }
  return most
}

function indentDepth(text: string): number {
  const above: number[] = []
  let most = 0
  for (const [, indent = '', markers = ''] of text.matchAll(/^([ \t]*)((?:[-?][ \t]+)*)/gm)) {
    while ((above.at(-1) ?? -1) >= indent.length) above.pop()
    above.push(indent.length)
    most = Math.max(most, above.length + markers.replace(/[^-?]/g, '').length)
  }
  return most
}
