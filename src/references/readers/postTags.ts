import type { FileText } from '../fileText'
import type { Reference } from '../reference'
import { textOf, type Span } from '../../text/span'

/**
 * The references `{% post_url 2024-05-01-name %}` and `{% link _posts/2024-05-01-name.md %}`. The names may contain
 * spaces.
 */
export function* postTags(file: FileText): Generator<Reference> {
  for (const { kind, name, markup } of file.body.liquid) {
    if (kind !== 'tag' || (name !== 'post_url' && name !== 'link')) continue
    const words = trimmed(file.text, markup)
    if (words.name !== '' && !words.name.includes('{{')) yield { kind: name === 'link' ? 'file' : 'post', ...words }
  }
}

function trimmed(text: string, span: Span): { readonly name: string; readonly span: Span } {
  const source = textOf(text, span)
  const name = source.trim()
  const start = span.start + source.length - source.trimStart().length
  return { name, span: { start, end: start + name.length } }
}
