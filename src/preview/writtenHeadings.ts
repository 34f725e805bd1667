import type { MarkdownToken } from './tokens'

/**
 * Removes the source line of headings that are not written on that line, such as those of an include or of the second
 * iteration of a loop. Otherwise the editor's outline shows the line of the Liquid tag for them. The preview keeps the
 * line in `data-line`.
 */
export function keepWrittenHeadings(tokens: readonly MarkdownToken[], lines: readonly string[]): void {
  const seen = new Set<number>()
  for (const token of tokens) {
    if (token.type !== 'heading_open' || !token.map) continue
    const [line] = token.map
    if (seen.has(line) || !isWritten(lines, line)) token.map = null
    seen.add(line)
  }
}

function isWritten(lines: readonly string[], line: number): boolean {
  return /#|<h[1-6]/i.test(lines[line] ?? '') || /^[\s>]*(?:=+|-+)\s*$/.test(lines[line + 1] ?? '')
}
