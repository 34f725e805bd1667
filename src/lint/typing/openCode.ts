import { bodyStart } from '../../frontmatter/borders'

/**
 * The offset where code, a comment or math begins that is open at `offset`: a fence, `<!--`, `$$`, `{::comment}`, `<pre>`.
 * `undefined` for none. What closes it may be missing, or may belong to another.
 */
export function openCode(text: string, offset: number): number | undefined {
  const pattern = new RegExp(marks.source, 'gm')
  pattern.lastIndex = bodyStart(text)
  for (let found = pattern.exec(text); found && found.index < offset; found = pattern.exec(text)) {
    const end = closed(text, found, pattern.lastIndex)
    if (end === undefined || end > offset) return found.index
    pattern.lastIndex = end
  }
  return undefined
}

const marks =
  /^[ \t>]*(?:(?:[-*+]|\d+\.)[ \t]+)*(`{3,}|~{3,})|(<!--)|(\$\$)|\{::(?:comment|nomarkdown)[^}/]*(\})|<(pre|script|style)\b/

/** Where the construct ends that begins with a match; `undefined` for one that nothing closes. */
function closed(text: string, found: RegExpExecArray, from: number): number | undefined {
  const [, fence, comment, math, extension, element] = found
  if (fence !== undefined) return fenceEnd(text, fence, from)
  const closer = comment ? '-->' : math ? '$$' : extension ? '{:/' : `</${element}>`
  const at = text.indexOf(closer, from)
  return at === -1 ? undefined : at + closer.length
}

/** Where a line of as many marks, or more, ends. */
function fenceEnd(text: string, marks: string, from: number): number | undefined {
  const lines = marks.startsWith('`') ? /^[ \t>]*(`{3,})[ \t\r]*$/gm : /^[ \t>]*(~{3,})[ \t\r]*$/gm
  lines.lastIndex = text.indexOf('\n', from) === -1 ? text.length : text.indexOf('\n', from)
  for (let found = lines.exec(text); found; found = lines.exec(text))
    if (found[1]!.length >= marks.length) return found.index + found[0].length
  return undefined
}
