import type { FileText } from '../fileText'
import { firstWord } from '../firstWord'
import type { Mention } from '../mention'

/** `{% post_url 2024-05-01-name %}` and `{% link _posts/2024-05-01-name.md %}`. */
export function* postTags(file: FileText): Generator<Mention> {
  for (const { kind, name, markup } of file.body.liquid) {
    if (kind !== 'tag' || (name !== 'post_url' && name !== 'link')) continue
    const word = firstWord(file.text, markup)
    if (word && !word.name.includes('{{')) yield { kind: name === 'link' ? 'file' : 'post', ...word }
  }
}
