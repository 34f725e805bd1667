/** The tags of Liquid 4 and Jekyll that enclose content. Plugins may add others. */
export const liquidBlocks: ReadonlySet<string> = new Set([
  'capture',
  'case',
  'comment',
  'for',
  'highlight',
  'if',
  'ifchanged',
  'raw',
  'tablerow',
  'unless',
])

/** Appends the missing end tag of each Liquid block, the innermost first (`Excerpt#sanctify_liquid_tags`). */
export function withBlocksClosed(text: string): string {
  let closed = text
  for (const name of [...new Set(tagNames(text).reverse())])
    if (liquidBlocks.has(name) && !hasEnd(closed, name)) closed += `\n{% end${name} %}`
  return closed
}

function tagNames(text: string): string[] {
  const names: string[] = []
  const opening = /\{%-?[ \t\r\n\f\v]*(\w+)/g
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const end = text.indexOf('%}', opening.lastIndex)
    if (end < 0) break
    const [, name = ''] = match
    names.push(name)
    opening.lastIndex = end + 2
  }
  return names
}

/** Whether the text has an end tag. Jekyll compares only the start of its name, so `endifchanged` also ends an `if`. */
function hasEnd(text: string, name: string): boolean {
  const found = new RegExp(`\\{%-?[ \\t\\r\\n\\f\\v]*end${name}`).exec(text)
  return found !== null && text.includes('%}', found.index)
}
