import type { Span } from '../../text/span'
import { sourceOf, type Cause, type RefusedLine } from './cause'

/** `<!-- note -->`, `// note`, `> note`: a comment as other languages have it; YAML's begin with `#`. */
export const notYaml: Cause = {
  id: 'not-yaml',
  needsNeighbours: true,

  diagnose(line) {
    const lines = commentAround(line)
    if (!lines) return undefined
    const edits = lines.map(({ start }) => ({ span: { start, end: start }, text: '# ' }))
    return { span: lines[0]!, message: { key: 'not-yaml' }, fixes: [{ title: { key: 'fix.comment' }, edits }] }
  },
}

/** The line, or all lines of an HTML comment that it belongs to. */
function commentAround(line: RefusedLine): Span[] | undefined {
  const { entry, entries, index, text } = line
  if (/^[ \t]*(?:\/\/|>[ \t]|\[\/\/\]: )/.test(sourceOf(line)) && !entry.key) return [written(line.entry)]
  const sourceAt = (at: number) => text.slice(entries[at]!.line.start, entries[at]!.line.end)
  const first = entries.findLastIndex((_, at) => at <= index && /^[ \t]*<!--/.test(sourceAt(at)))
  const last = first < 0 ? -1 : entries.findIndex((_, at) => at >= first && sourceAt(at).includes('-->'))
  if (first < 0 || last < index || last - first > 20 || !/-->\s*$/.test(sourceAt(last))) return undefined
  return entries.slice(first, last + 1).map(written)
}

function written({ line, indent }: RefusedLine['entry']): Span {
  return { start: indent.end, end: line.end }
}
