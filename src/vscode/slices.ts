/** In milliseconds: how long work may hold up the editor at a stretch. */
const longest = 10

/** Work in slices: between two of them everything else has its turn. */
export class Slices {
  private start = performance.now()

  /** Comes back at once, or after the others' turn where this slice has been long enough. */
  async rest(): Promise<void> {
    if (performance.now() - this.start < longest) return
    await new Promise((resolve) => setTimeout(resolve, 0))
    this.start = performance.now()
  }
}
