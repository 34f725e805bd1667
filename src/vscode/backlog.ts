import { nextTurn, Slices } from './slices'

/** In milliseconds: short, since whatever is being read has to be called between two of them, several times a file. */
const shortest = 1

/** More than these wait for nobody: who reads faster than that waits himself. */
const most = 64

/**
 * Work on what was read, done a little at each turn of the loop. Who reads goes on meanwhile: reading and working take
 * the longer of their two times, not both.
 */
export class Backlog {
  private waiting: (() => void)[] = []
  private working: Promise<void> | undefined

  /** Done when there is room for more. */
  async add(work: () => void): Promise<void> {
    this.waiting.push(work)
    this.working ??= this.work()
    if (this.waiting.length >= most) await this.working
  }

  /** Done when nothing is left to do. */
  async whenDone(): Promise<void> {
    await this.working
  }

  private async work(): Promise<void> {
    try {
      while (this.waiting.length > 0) {
        await nextTurn()
        const slices = new Slices(shortest)
        for (let next = this.waiting.shift(); next; next = slices.isOpen ? this.waiting.shift() : undefined) next()
      }
    } finally {
      this.working = undefined
    }
  }
}
