import type { YamlLine } from '../../frontmatter/entries'
import type { Message } from '../../messages/messages'
import type { Span } from '../../text/span'
import type { Fix, Safety } from '../rule'

/** A line of a front matter that may be the reason why it is not valid YAML. */
export interface InvalidLine {
  readonly text: string
  readonly entry: YamlLine
  /** The value as it is written. */
  readonly value: string
  /** All lines of the front matter. */
  readonly entries: readonly YamlLine[]
  /** The index of this line in `entries`. */
  readonly index: number
}

/** What is wrong with a line. Of the fixes, those are offered after which the line is valid. */
export interface Explanation {
  readonly span: Span
  readonly message: Message
  readonly fixes: readonly Fix[]
}

/** A common reason why a line is not valid YAML. */
export interface Diagnosis {
  readonly id: string
  /** Which fix can be applied without asking. */
  readonly safe?: Safety
  /** Whether the line is valid YAML on its own, and wrong only after or before the lines around it. */
  readonly needsNeighbours?: boolean
  /** Whether almost any line may have this cause, so that all lines are checked for the other causes first. */
  readonly isLastResort?: boolean
  /** Returns what is wrong with the line; `undefined` if it does not have this cause. */
  diagnose(line: InvalidLine): Explanation | undefined
}

/** The line as it is written. */
export function sourceOf({ text, entry }: InvalidLine): string {
  return text.slice(entry.line.start, entry.line.end)
}
