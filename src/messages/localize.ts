import type { Message } from './messages'

/** Returns a message in the language of the editor or the command line. */
export type Localize = (message: Message) => string
