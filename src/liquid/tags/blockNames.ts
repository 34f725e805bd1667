/** Tags that enclose something, and end with `end…`. */
const blocks: ReadonlySet<string> = new Set([
  ...['case', 'capture', 'comment', 'for', 'highlight', 'if', 'ifchanged', 'raw', 'tablerow', 'unless'],
])

export function isBlockTag(name: string): boolean {
  return blocks.has(name)
}
