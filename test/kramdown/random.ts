/** Random choices that depend only on a seed (mulberry32). */
export class Random {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = this.#state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }

  /** A random integer from 0 to `below`, `below` not included. */
  below(below: number): number {
    return Math.floor(this.next() * below)
  }

  chance(part: number): boolean {
    return this.next() < part
  }

  pick<Choice>(choices: readonly Choice[]): Choice {
    return choices[this.below(choices.length)]!
  }

  /** A list of results of `make`, with a random length from 1 to `most`. */
  some<Made>(most: number, make: () => Made): Made[] {
    return Array.from({ length: 1 + this.below(most) }, make)
  }
}
