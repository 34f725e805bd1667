/**
 * In milliseconds: how long work in the background may hold the extension host at once. Collecting what it leaves behind
 * may come on top, and takes as long again.
 */
const longest = 5

/** Cuts work in the background into slices, so that the editor is answered between them. */
export class Slices {
  private start = performance.now()
  private turn: Promise<void> | undefined

  /**
   * Lets others run where the slice is used up. Await it after each piece of work. Of several at work at once each goes on
   * only while there is time: all that wait for one turn are called in it, one after the other.
   */
  async rest(): Promise<void> {
    while (!this.isOpen) await (this.turn ??= this.next())
  }

  private async next(): Promise<void> {
    await nextTurn()
    this.start = performance.now()
    this.turn = undefined
  }

  /** True until the slice is used up. */
  get isOpen(): boolean {
    return performance.now() - this.start < longest
  }
}

/** Node's `setImmediate` comes at once; the web has none, and lets a timer that another has set wait for 4 ms. */
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
