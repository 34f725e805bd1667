import type { Entry } from '../../frontmatter/entries'
import type { Message } from '../../messages/words'
import type { Span } from '../../text/span'
import type { Fix } from '../rule'

/** A line that YAML refuses, and the lines around it. */
export interface RefusedLine {
  readonly text: string
  readonly entry: Entry
  /** The value as it stands there. */
  readonly value: string
  /** The line before, where there is one. */
  readonly previous: Entry | undefined
}

/** What a cause thinks of a line: what to mark, what to say, and repairs, of which those that cure are offered. */
export interface Diagnosis {
  readonly span: Span
  readonly message: Message
  readonly fixes: readonly Fix[]
}

/** One usual reason why YAML refuses a line. */
export interface Cause {
  readonly id: string
  /** `undefined` where the line does not look like this cause. */
  diagnose(line: RefusedLine): Diagnosis | undefined
}
