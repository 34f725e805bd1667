import type { Message } from '../../messages/messages'
import type { Renamable } from './rename'

const invalidWord: Message = { key: 'rename.no-word' }

/** The pattern of a valid name of each kind. */
const patterns: Readonly<Record<Renamable['kind'], RegExp>> = {
  tag: /^\S(?:[^\r\n]*\S)?$/,
  category: /^\S(?:[^\r\n]*\S)?$/,
  // CSS allows such names without a backslash, and kramdown reads each as one class.
  class: /^-?[A-Za-z_\u0080-\uffff][\w\u0080-\uffff-]*$/,
  // The syntax of both is `\w[\w-]*`, and `\w` is ASCII only (https://kramdown.gettalong.org/syntax.html).
  ald: /^\w[\w-]*$/,
  footnote: /^\w[\w-]*$/,
}

/** The reason why a name is not valid; `undefined` if it is valid. */
export function invalidNameReason(kind: Renamable['kind'], name: string): Message | undefined {
  if (name.trim() === '') return { key: 'rename.empty' }
  return patterns[kind].test(name) ? undefined : invalidWord
}
