import type { Message } from '../../messages/messages'
import type { Renamable } from './rename'

const invalidWord: Message = { key: 'rename.no-word' }

/** The valid names of each kind. */
const patterns: Readonly<Record<Renamable['kind'], RegExp>> = {
  tag: /^\S(?:[^\r\n]*\S)?$/,
  category: /^\S(?:[^\r\n]*\S)?$/,
  // CSS reads such names without a backslash, and kramdown reads them as one class.
  class: /^-?[A-Za-z_\u0080-\uffff][\w\u0080-\uffff-]*$/,
  // https://kramdown.gettalong.org/syntax.html: both are `\w[\w-]*`, in which `\w` is ASCII only.
  ald: /^\w[\w-]*$/,
  footnote: /^\w[\w-]*$/,
}

/** The reason why a name is not valid; `undefined` for a valid one. */
export function invalidNameReason(kind: Renamable['kind'], name: string): Message | undefined {
  if (name.trim() === '') return { key: 'rename.empty' }
  return patterns[kind].test(name) ? undefined : invalidWord
}
