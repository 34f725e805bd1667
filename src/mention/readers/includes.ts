import type { FileText } from '../fileText'
import type { Mention } from '../mention'
import { firstWord } from '../firstWord'

/**
 * `{% include name.html a="b" %}`; `include_relative` names a file beside this one. A name with Liquid in it is not known
 * before Jekyll runs.
 */
export function* includes(file: FileText): Generator<Mention> {
  for (const { kind, name, markup } of file.body.liquid) {
    const word = kind === 'tag' && /^include/.test(name) ? firstWord(file.text, markup) : undefined
    if (!word || /[{}]/.test(word.name)) continue
    if (name === 'include_relative') yield { kind: 'file', ...word, name: beside(file, word.name), form: 'beside' }
    else if (name === 'include' || name === 'include_cached') yield { kind: 'include', ...word }
  }
}

function beside({ pathInSource }: FileText, name: string): string {
  return pathInSource.slice(0, pathInSource.lastIndexOf('/') + 1) + name
}
