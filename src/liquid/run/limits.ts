import type { MessageKey } from '../../messages/words'

/** How much one rendering may cost; past one of them it ends, and says so. */
export interface Limits {
  readonly milliseconds: number
  /** Of a text or the output, in UTF-16 units. */
  readonly length: number
  /** How deep includes may include. */
  readonly depth: number
  /** Of nodes rendered, items visited and the like; five million where it is not given. */
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

/** What a rendering has left. Everything whose cost a template decides asks it before it goes on. */
export class Budget {
  private steps = 0
  private written = 0
  private nextLook = 0
  private readonly end: number

  constructor(readonly limits: Limits) {
    this.end = Date.now() + limits.milliseconds
  }

  /** For so many steps; a look at the clock costs more than most of them. */
  spend(steps = 1): void {
    this.steps += steps
    if (this.steps < this.nextLook) return
    this.nextLook = this.steps + 1000
    if (this.steps > (this.limits.steps ?? mostSteps) || Date.now() > this.end)
      throw new LimitReached('liquid.too-long')
  }

  /** For a text that a template makes, before it is made where that can be told. */
  allow(length: number): void {
    if (length > this.limits.length) throw new LimitReached('liquid.too-much')
    this.spend(length >> 6)
  }

  /** For output: what is written into a capture counts too. */
  write(length: number): void {
    this.written += length
    if (this.written > this.limits.length * 2) throw new LimitReached('liquid.too-much')
    this.spend(length >> 6)
  }

  /** For an include within `depth` others. */
  descend(depth: number): void {
    if (depth >= this.limits.depth) throw new LimitReached('liquid.too-deep')
  }
}
