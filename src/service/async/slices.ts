/**
 * How long work in the background may block the extension host at once, in milliseconds. Garbage collection may add as
 * much again.
 */
const longest = 5

/** Cuts work in the background into slices, so that the editor can respond between them. */
export class Slices {
  private start = performance.now()
  private turn: Promise<void> | undefined

  /**
   * Resolves at once while the slice lasts, else in the next turn of the event loop. Await it after each piece of work.
   * If several tasks share the slices, all that wait continue in the same turn, and each checks again whether time is
   * left.
   */
  async rest(): Promise<void> {
    while (!this.isOpen) await (this.turn ??= this.next())
  }

  private async next(): Promise<void> {
    await nextTurn()
    this.start = performance.now()
    this.turn = undefined
  }

  /** Whether time is left in the slice. */
  get isOpen(): boolean {
    return performance.now() - this.start < longest
  }
}

/** Resolves in the next turn of the event loop. The web has no `setImmediate`, and delays nested timers by 4 ms. */
export function nextTurn(): Promise<void> {
  const { setImmediate } = globalThis as { setImmediate?: (callback: () => void) => void }
  return new Promise((resolve) => (setImmediate ? setImmediate(resolve) : post(resolve)))
}

function post(callback: () => void): void {
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = () => {
    port1.close()
    callback()
  }
  port2.postMessage(undefined)
}
