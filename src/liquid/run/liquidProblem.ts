import type { Message } from '../../messages/messages'
import type { Span } from '../../text/span'

/** An error at which Jekyll stops. Its span is one of the rendered source, also for a fault within an include. */
export interface LiquidProblem {
  readonly span: Span
  readonly message: Message
}
