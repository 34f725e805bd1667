import type { Message } from '../../messages/words'
import type { Renamable } from './rename'

const word: Message = { key: 'rename.no-word' }

/** What each kind of name may be made of. */
const patterns: Readonly<Record<Renamable['kind'], RegExp>> = {
  tag: /^\S(?:[^\r\n]*\S)?$/,
  category: /^\S(?:[^\r\n]*\S)?$/,
  // What CSS takes without a backslash, and kramdown takes for one class.
  class: /^-?[A-Za-z_\u0080-\uffff][\w\u0080-\uffff-]*$/,
  // https://kramdown.gettalong.org/syntax.html: both are `\w[\w-]*`, which is ASCII's.
  ald: /^\w[\w-]*$/,
  footnote: /^\w[\w-]*$/,
}

/** Why something cannot have a name. */
export function nameFault(kind: Renamable['kind'], name: string): Message | undefined {
  if (name.trim() === '') return { key: 'rename.empty' }
  return patterns[kind].test(name) ? undefined : word
}
