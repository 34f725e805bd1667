import type { MessageKey } from '../../messages/messages'

/** The limits of one rendering. If it exceeds one of them, it ends with a message. */
export interface Limits {
  readonly milliseconds: number
  /** The length of the longest string and of the longest output, in UTF-16 code units. */
  readonly length: number
  /** The deepest nesting of includes. */
  readonly depth: number
  /** The number of steps, such as rendering a node or visiting an item. The default is five million. */
  readonly steps?: number
}

export const usualLimits: Limits = { milliseconds: 1000, length: 2_000_000, depth: 50 }

const mostSteps = 5_000_000

/** Thrown to end the whole rendering. */
export class LimitReached extends Error {
  constructor(readonly key: MessageKey) {
    super(key)
  }
}

/**
 * The remaining budget of a rendering. Code whose cost depends on the template calls it first. It throws `LimitReached`
 * if a limit is exceeded.
 */
export class Budget {
  private steps = 0
  private written = 0
  private nextCheck = 0
  private readonly end: number

  constructor(readonly limits: Limits) {
    this.end = Date.now() + limits.milliseconds
  }

  /** Spends steps. It reads the clock only sometimes, because reading it takes longer than most steps. */
  spend(steps = 1): void {
    this.steps += steps
    if (this.steps < this.nextCheck) return
    this.nextCheck = this.steps + 1000
    if (this.steps > (this.limits.steps ?? mostSteps) || Date.now() > this.end)
      throw new LimitReached('liquid.too-long')
  }

  /**
   * Checks that a string of this length is allowed. If the length is known, this is called before the string is
   * created.
   */
  allow(length: number): void {
    if (length > this.limits.length) throw new LimitReached('liquid.too-much')
    this.spend(length >> 6)
  }

  /** Adds to the length of the output, which includes captured text. */
  write(length: number): void {
    this.written += length
    if (this.written > this.limits.length * 2) throw new LimitReached('liquid.too-much')
    this.spend(length >> 6)
  }

  /** Checks that an include inside `depth` other includes is allowed. */
  descend(depth: number): void {
    if (depth >= this.limits.depth) throw new LimitReached('liquid.too-deep')
  }
}
