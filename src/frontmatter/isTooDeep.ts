/** How deep a front matter may be nested before it is left alone: the parser goes down by recursion. */
const deepest = 200

/**
 * True for a text that may be nested deeper than anyone writes: by brackets, by dashes and question marks on one line, or
 * by indents. It counts too much rather than too little, since brackets in a text count as well.
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
    while (above.length > 0 && above.at(-1)! >= indent.length) above.pop()
    above.push(indent.length)
    most = Math.max(most, above.length + markers.replace(/[^-?]/g, '').length)
  }
  return most
}
