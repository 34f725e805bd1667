import type { Edit } from '../../text/edit'
import type { Finding, LintedPage, Rule } from '../rule'

/**
 * Reports a space before the first key. The YAML document ends at the first line with less indentation, and Ruby
 * reads only one document. Ruby ignores the lines below without a warning.
 */
export const droppedLines: Rule = {
  id: 'dropped-lines',
  severity: 'error',
  safe: 'only',
  blocksOtherRules: true,

  *check({ text, frontMatter: { borders, root, errors } }: LintedPage) {
    if (!borders || errors.length > 0 || root?.kind !== 'mapping') return
    const start = text.lastIndexOf('\n', root.span.start) + 1
    const indent = text.slice(start, root.span.start)
    const below = text.slice(root.span.end, borders.yaml.end)
    if (!/^ +$/.test(indent) || !/^[ \t]*[^\s#]/m.test(below)) return
    yield finding(text, start, indent, root.span.end)
  },
}

/** The finding whose fix removes the indentation of all lines. */
function finding(text: string, start: number, indent: string, end: number): Finding {
  const lines = [...text.slice(start, end).matchAll(new RegExp(`^${indent}(?=.)`, 'gm'))]
  const edits = lines.map(({ index }): Edit => {
    const at = start + index
    return { span: { start: at, end: at + indent.length }, text: '' }
  })
  const span = { start, end: start + indent.length }
  return { span, message: { key: 'dropped-lines' }, fixes: [{ title: { key: 'fix.to-margin' }, edits }] }
}
