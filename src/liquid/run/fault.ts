import type { Message, MessageKey } from '../../messages/messages'

/**
 * An error at which Jekyll stops. Thrown, it ends the tag or output in which it happens, and nothing else. It is not an
 * `Error`, because making the stack trace, which nobody reads, would take longer than the rest.
 */
export class Fault {
  readonly message: Message

  constructor(key: MessageKey, args: Readonly<Record<string, string | number>> = {}) {
    this.message = { key, args }
  }
}

/** A fault with a message of Ruby or Liquid, for which we have none of our own. */
export function stops(reason: string): Fault {
  return new Fault('liquid.stops', { reason })
}

/** Ruby's `NoMethodError`. */
export function noMethod(method: string, receiver: string): Fault {
  return stops(`undefined method ‘${method}’ for ${receiver}`)
}
