import { l10n } from 'vscode'
import { words, type Message } from '../messages/words'

/** A message in the language of the editor. */
export function say({ key, args = {} }: Message): string {
  return l10n.t(words[key], args)
}
