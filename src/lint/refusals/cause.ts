import type { Entry } from '../../frontmatter/entries'
import type { Message } from '../../messages/words'
import type { Span } from '../../text/span'
import type { Fix } from '../rule'

/** A line that YAML may have stumbled over, among the lines of its front matter. */
export interface RefusedLine {
  readonly text: string
  readonly entry: Entry
  /** The value as it stands there. */
  readonly value: string
  readonly entries: readonly Entry[]
  /** The line's place among them. */
  readonly index: number
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
  /** True where YAML would take the line by itself, and its neighbours make it wrong. */
  readonly needsNeighbours?: boolean
  /** True where nearly any line looks like it, so that all lines are tried with the other causes first. */
  readonly isLastResort?: boolean
  /** `undefined` where the line does not look like this cause. */
  diagnose(line: RefusedLine): Diagnosis | undefined
}

/** The line as it stands there. */
export function sourceOf({ text, entry }: RefusedLine): string {
  return text.slice(entry.line.start, entry.line.end)
}
