/**
 * The destination of each file that Jekyll writes. A destination is computed once, on request or in idle time
 * (`resolve`), and again only after the file or the configuration has changed.
 */
export class DestinationIndex {
  private readonly destinations = new Map<string, string>()
  private readonly writers = new Map<string, Set<string>>()
  private unresolved = new Set<string>()
  private isStale = false

  /** `destinationOf` computes the destination of one file; it returns `undefined` for a file that is not written. */
  constructor(
    private readonly paths: () => Iterable<string>,
    private readonly destinationOf: (path: string) => string | undefined,
  ) {}

  /** Marks a file as changed, added or removed. */
  forget(path: string): void {
    const destination = this.destinations.get(path)
    if (destination !== undefined) this.remove(path, destination)
    this.unresolved.add(path)
  }

  /** Marks every file as changed, for example after a change of the configuration. */
  forgetAll(): void {
    this.isStale = true
  }

  /** Computes destinations while `hasTime` returns true. Returns true when nothing is left to do. */
  resolve(hasTime: () => boolean): boolean {
    if (this.isStale) this.restart()
    for (const path of this.unresolved) {
      if (!hasTime()) return false
      this.unresolved.delete(path)
      this.add(path, this.destinationOf(path))
    }
    return true
  }

  /** Returns the destination of a file; `undefined` for a file that is not written, or not resolved yet. */
  known(path: string): string | undefined {
    return this.destinations.get(path)
  }

  /** Returns the resolved files that are written to a destination, in no particular order. */
  writersOf(destination: string): Iterable<string> {
    return this.writers.get(destination) ?? []
  }

  private restart(): void {
    this.destinations.clear()
    this.writers.clear()
    this.unresolved = new Set(this.paths())
    this.isStale = false
  }

  private add(path: string, destination: string | undefined): void {
    if (destination === undefined) return
    const key = destinationKey(destination)
    this.destinations.set(path, key)
    this.writers.set(key, (this.writers.get(key) ?? new Set()).add(path))
  }

  private remove(path: string, destination: string): void {
    this.destinations.delete(path)
    const paths = this.writers.get(destination)
    paths?.delete(path)
    if (paths?.size === 0) this.writers.delete(destination)
  }
}

/** Removes the leading slashes from a destination. */
export function destinationKey(destination: string): string {
  return destination.replace(/^\/+/, '')
}
