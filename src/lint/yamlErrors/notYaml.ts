import type { YamlLine } from '../../frontmatter/entries'
import { textOf, type Span } from '../../text/span'
import { sourceOf, type Diagnosis, type InvalidLine } from './diagnosis'

/** Reports a comment of another language: `<!-- note -->`, `// note`, `> note`. Comments in YAML begin with `#`. */
export const notYaml: Diagnosis = {
  id: 'not-yaml',
  safe: 'only',
  needsNeighbours: true,

  diagnose(line) {
    const lines = commentLines(line)
    const [first] = lines
    if (!first) return undefined
    const edits = lines.map(({ start }) => ({ span: { start, end: start }, text: '# ' }))
    return { span: first, message: { key: 'not-yaml' }, fixes: [{ title: { key: 'fix.comment' }, edits }] }
  },
}

/**
 * The span of the line if it is a comment, or the spans of all lines of the HTML comment that contains it; otherwise
 * empty.
 */
function commentLines(line: InvalidLine): Span[] {
  const { entry, entries, index, text } = line
  if (/^[ \t]*(?:\/\/|>[ \t]|\[\/\/\]: )/.test(sourceOf(line)) && !entry.key) return [withoutIndent(entry)]
  const matches = (pattern: RegExp, each: YamlLine | undefined) => each && pattern.test(textOf(text, each.line))
  const first = entries.findLastIndex((each, at) => at <= index && matches(/^[ \t]*<!--/, each))
  const last = first < 0 ? -1 : entries.findIndex((each, at) => at >= first && matches(/-->/, each))
  if (first < 0 || last < index || last - first > 20 || !matches(/-->\s*$/, entries[last])) return []
  return entries.slice(first, last + 1).map(withoutIndent)
}

function withoutIndent({ line, indent }: YamlLine): Span {
  return { start: indent.end, end: line.end }
}
