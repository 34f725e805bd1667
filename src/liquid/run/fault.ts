import type { Message, MessageKey } from '../../messages/messages'

/**
 * An error in Liquid that makes the build fail in Jekyll. Here, it ends only the tag or output that throws it. It is not
 * an `Error`, because creating a stack trace, which nobody reads, would take longer than everything else.
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
