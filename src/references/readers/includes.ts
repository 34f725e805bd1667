import { textOf } from '../../text/span'
import type { FileText } from '../fileText'
import type { Reference } from '../reference'
import { wordsAt } from '../wordsAt'

/**
 * The includes, such as `{% include name.html a="b" %}`. The path in `include_relative` is relative to the file's own
 * folder. A name with Liquid is ignored, because it is known only when Jekyll runs.
 */
export function* includes(file: FileText): Generator<Reference> {
  for (const { kind, name, markup } of file.body.liquid) {
    if (kind !== 'tag' || !/^include/.test(name)) continue
    const [word] = wordsAt(textOf(file.text, markup), markup.start)
    if (!word || /[{}]/.test(word.name)) continue
    if (name === 'include_relative') yield { kind: 'file', ...word, name: beside(file, word.name), form: 'beside' }
    else if (name === 'include' || name === 'include_cached') yield { kind: 'include', ...word }
  }
}

function beside({ pathInSource }: FileText, name: string): string {
  return pathInSource.slice(0, pathInSource.lastIndexOf('/') + 1) + name
}
