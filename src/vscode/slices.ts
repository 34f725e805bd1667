/** In milliseconds: how long work in the background may hold the extension host at once. */
const longest = 8

/** Cuts work in the background into slices, so that the editor is answered between them. */
export class Slices {
  private start = performance.now()

  /** Lets others run where the slice is used up. Await it after each piece of work. */
  async rest(): Promise<void> {
    if (performance.now() - this.start < longest) return
    await nextTurn()
    this.start = performance.now()
  }

  /** True until the slice is used up. */
  get isOpen(): boolean {
    return performance.now() - this.start < longest
  }
}

/** Node's `setImmediate` comes at once; the web has none. */
export function nextTurn(): Promise<void> {
  const { setImmediate } = globalThis as { setImmediate?: (callback: () => void) => void }
  return new Promise((resolve) => (setImmediate ? setImmediate(resolve) : setTimeout(resolve)))
}
