import type { Message } from './messages'

/** Writes a message in the language of the reader. */
export type Localize = (message: Message) => string
