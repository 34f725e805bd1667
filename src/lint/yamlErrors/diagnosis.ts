import type { YamlLine } from '../../frontmatter/entries'
import type { Message } from '../../messages/messages'
import type { Span } from '../../text/span'
import type { Fix, Safety } from '../rule'

/** A line of a front matter that may be the reason why the front matter is not valid YAML. */
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

/**
 * The reason why a line is not valid YAML, with the fixes to try. Only the fixes that make the line valid are
 * offered.
 */
export interface Explanation {
  readonly span: Span
  readonly message: Message
  readonly fixes: readonly Fix[]
}

/** A common reason why a line is not valid YAML. */
export interface Diagnosis {
  readonly id: string
  /** The fix that can be applied without asking. */
  readonly safe?: Safety
  /** Whether the line is valid YAML on its own, and invalid only together with the lines around it. */
  readonly needsNeighbours?: boolean
  /** Whether almost any line may have this cause. If so, all lines are checked for the other causes first. */
  readonly isLastResort?: boolean
  /** Returns the explanation of the error; `undefined` if the line does not have this cause. */
  diagnose(line: InvalidLine): Explanation | undefined
}

/** The line as it is written. */
export function sourceOf({ text, entry }: InvalidLine): string {
  return text.slice(entry.line.start, entry.line.end)
}
