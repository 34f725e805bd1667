import type { Message } from '../../messages/messages'
import type { Span } from '../../text/span'

/** An error that makes the build fail. The span is in the rendered source, even if the error is in an include. */
export interface LiquidProblem {
  readonly span: Span
  readonly message: Message
}
