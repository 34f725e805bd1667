import { quoteEdits } from '../../frontmatter/quote'
import type { Span } from '../../text/span'
import type { Fix } from '../rule'
import type { Diagnosis, InvalidLine } from './diagnosis'

/**
 * Reports an unquoted value that begins with a special character of YAML (https://yaml.org/spec/1.1/#c-indicator).
 */
export const refusedStart: Diagnosis = {
  id: 'refused-start',
  safe: 'first',

  diagnose(line) {
    const { text, entry, value } = line
    const start = /^(?:[@`%,*&!>|\]}]|[-?:](?=\s|$))/.exec(value)?.[0]
    if (start === undefined) return undefined
    const bullets = bulletsAround(line)
    const [first] = bullets
    const message = { key: 'refused-start', args: { start } } as const
    if (first) return { span: first, message, fixes: [dashes(bullets)] }
    const fixes = [{ title: { key: 'fix.quote' as const }, edits: quoteEdits(text, entry.value) }]
    return { span: entry.value, message, fixes }
  },
}

/**
 * The spans of the bullets of a Markdown list (`* x`) below a key, in this line and the adjacent lines; empty if
 * there is no such list.
 */
function bulletsAround({ text, entries, index }: InvalidLine): Span[] {
  const bulletAt = (at: number): Span | undefined => {
    const entry = entries[at]
    const isOne = entry && !entry.key && /^[*+][ \t]+\S/.test(text.slice(entry.indent.end, entry.line.end))
    return isOne ? { start: entry.indent.end, end: entry.indent.end + 1 } : undefined
  }
  let first = index
  while (bulletAt(first - 1)) first -= 1
  const spans: Span[] = []
  for (let at = first, span = bulletAt(at); span; at += 1, span = bulletAt(at)) spans.push(span)
  const owner = entries[first - 1]
  return owner?.key && owner.value.start >= owner.value.end ? spans : []
}

function dashes(bullets: readonly Span[]): Fix {
  return { title: { key: 'fix.bullets' }, edits: bullets.map((span) => ({ span, text: '-' })) }
}
