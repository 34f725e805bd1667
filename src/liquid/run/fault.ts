import type { Message, MessageKey } from '../../messages/words'

/**
 * What Jekyll stops at. Thrown; ends the tag or output that it happens in, and no more. No error of JavaScript's, since a
 * stack would cost more than all the rest, and nobody looks at it.
 */
export class Fault {
  readonly said: Message

  constructor(key: MessageKey, args: Readonly<Record<string, string | number>> = {}) {
    this.said = { key, args }
  }
}

/** In the words of Ruby or Liquid, where we have none of our own. */
export function stops(reason: string): Fault {
  return new Fault('liquid.stops', { reason })
}

/** Something for which Ruby has no method: `NoMethodError` and its like. */
export function noMethod(method: string, receiver: string): Fault {
  return stops(`undefined method ‘${method}’ for ${receiver}`)
}
