import type { MessageKey } from '../../messages/messages'

/** How much one rendering may cost. Beyond one of them it ends with a message. */
export interface Limits {
  readonly milliseconds: number
  /** The longest string and the longest output, in UTF-16 code units. */
  readonly length: number
  /** How deep includes may be nested. */
  readonly depth: number
  /** How many nodes may be rendered, items visited and so on; five million by default. */
  readonly steps?: number
}

export const usualLimits: Limits = { milliseconds: 1000, length: 2_000_000, depth: 50 }

const mostSteps = 5_000_000

/** Ends the whole rendering. */
export class LimitReached extends Error {
  constructor(readonly key: MessageKey) {
    super(key)
  }
}

/** What a rendering may still cost. Code whose cost depends on a template asks it first; beyond a limit it throws. */
export class Budget {
  private steps = 0
  private written = 0
  private nextCheck = 0
  private readonly end: number

  constructor(readonly limits: Limits) {
    this.end = Date.now() + limits.milliseconds
  }

  /** Spends steps. Reads the clock only now and then, because that takes longer than most steps. */
  spend(steps = 1): void {
    this.steps += steps
    if (this.steps < this.nextCheck) return
    this.nextCheck = this.steps + 1000
    if (this.steps > (this.limits.steps ?? mostSteps) || Date.now() > this.end)
      throw new LimitReached('liquid.too-long')
  }

  /** Allows a string of a length; asked before the string is made if its length is known. */
  allow(length: number): void {
    if (length > this.limits.length) throw new LimitReached('liquid.too-much')
    this.spend(length >> 6)
  }

  /** Counts output, also that of a capture. */
  write(length: number): void {
    this.written += length
    if (this.written > this.limits.length * 2) throw new LimitReached('liquid.too-much')
    this.spend(length >> 6)
  }

  /** Allows an include within `depth` others. */
  descend(depth: number): void {
    if (depth >= this.limits.depth) throw new LimitReached('liquid.too-deep')
  }
}
