import { bodyStart } from '../../frontmatter/borders'

/**
 * The offset at which the code, comment or formula around `offset` begins: a fence, `<!--`, `$$`, `{::comment}`,
 * `<pre>`. `undefined` if there is none. If its closing mark is missing, it may extend to that of a later one.
 */
export function openCodeStart(text: string, offset: number): number | undefined {
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

/** The end offset of the construct that begins with a match; `undefined` if nothing closes it. */
function closed(text: string, found: RegExpExecArray, from: number): number | undefined {
  const [, fence, comment, math, extension, element] = found
  if (fence !== undefined) return fenceEnd(text, fence, from)
  const closingMark = comment ? '-->' : math ? '$$' : extension ? '{:/' : `</${element}>`
  const at = text.indexOf(closingMark, from)
  return at === -1 ? undefined : at + closingMark.length
}

/** The end of the next line that consists of at least as many marks; `undefined` if there is none. */
function fenceEnd(text: string, marks: string, from: number): number | undefined {
  const lines = marks.startsWith('`') ? /^[ \t>]*(`{3,})[ \t\r]*$/gm : /^[ \t>]*(~{3,})[ \t\r]*$/gm
  lines.lastIndex = text.indexOf('\n', from) === -1 ? text.length : text.indexOf('\n', from)
  for (let found = lines.exec(text); found; found = lines.exec(text)) {
    const [whole, closing = ''] = found
    if (closing.length >= marks.length) return found.index + whole.length
  }
  return undefined
}
