import type { Message, MessageKey } from '../../messages/messages'

/**
 * An error in Liquid that makes Jekyll's build fail. In the preview, only the tag or output that throws it fails. It is
 * not an `Error`, because creating a stack trace, which nobody reads, would take most of the time.
 */
export class Fault {
  readonly message: Message

  constructor(key: MessageKey, args: Readonly<Record<string, string | number>> = {}) {
    this.message = { key, args }
  }
}

/** Creates a fault with an English message of Ruby or Liquid. It is used for errors without a message of our own. */
export function stops(reason: string): Fault {
  return new Fault('liquid.stops', { reason })
}

/** Creates a fault for Ruby's `NoMethodError`. */
export function noMethod(method: string, receiver: string): Fault {
  return stops(`undefined method ‘${method}’ for ${receiver}`)
}
